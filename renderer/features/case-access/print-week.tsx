import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useAskToPrint } from '../../api/print.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'

/** Reasons can name people, and paper is not protected: that is said each time, it is once a week. */
export function PrintWeek() {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const ask = () => {
    setAsking(true)
  }
  const close = () => {
    setAsking(false)
  }
  useAskToPrint(ask)
  return (
    <>
      <Button icon={<Icon name="print" size={18} />} onClick={ask}>
        {t('cases.print')}
      </Button>
      <Dialog
        title={t('cases.printWarnTitle')}
        open={asking}
        onClose={close}
        actions={
          <>
            <Button
              kind="primary"
              onClick={() => {
                close()
                void api.app.print({})
              }}
            >
              {t('cases.printDo')}
            </Button>
            <Button onClick={close}>{t('cases.cancel')}</Button>
          </>
        }
      >
        <p>{t('cases.printWarnMore')}</p>
      </Dialog>
    </>
  )
}
