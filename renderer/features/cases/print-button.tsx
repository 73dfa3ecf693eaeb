import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useAskToPrint } from '../../api/print.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { remembered } from './remembered.ts'

/** Paper leaves the vault: that is said once. */
export function PrintButton() {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const print = (): void => {
    remembered.paperWarned = true
    setAsking(false)
    void api.app.print({})
  }
  const ask = (): void => {
    if (remembered.paperWarned) print()
    else setAsking(true)
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
        onClose={() => {
          setAsking(false)
        }}
        actions={
          <>
            <Button kind="primary" onClick={print}>
              {t('cases.printDo')}
            </Button>
            <Button
              onClick={() => {
                setAsking(false)
              }}
            >
              {t('cases.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('cases.printWarnMore')}</p>
        <p>{t('cases.printOnce')}</p>
      </Dialog>
    </>
  )
}
