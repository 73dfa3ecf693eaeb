import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.ts'
import { useMay } from '../../api/signed-in.ts'
import { useCall } from '../../api/use-call.ts'
import { useWork } from '../../api/use-work.ts'
import { joinedWords } from '../../form/joined-words.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { Check } from '../../ui/choice.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Section } from '../../ui/section.tsx'

/** Whether somebody else must agree to what matters most, and what it means when nobody can. */
export function TwoPeople() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const mayManage = useMay('managePeople')
  const call = useCall(() => api.staff.secondPerson({}), [])
  const deed = useWork()
  if (call.state === 'failed') return <ErrorNotice error={call.error} again={call.again} />
  if (call.value === null) return <Loading />
  const { approvers, alone, paused } = call.value
  const names = joinedWords(
    language,
    approvers.map(({ name }) => name),
  )
  return (
    <Section title={t('staff.twoTitle')} context={t('staff.twoContext')}>
      {deed.error !== null && <ErrorNotice error={deed.error} />}
      {approvers.length > 0 && <p>{t('staff.twoNow', { names })}</p>}
      {approvers.length === 0 && alone && (
        <Notice kind="attention" title={t('staff.aloneTitle')}>
          {t('staff.aloneMore')}
        </Notice>
      )}
      {approvers.length === 0 && paused && <p>{t('staff.pausedWaits')}</p>}
      {approvers.length === 0 && !paused && mayManage && (
        <Check
          label={t('staff.aloneSwitch')}
          description={t('staff.aloneHint')}
          checked={alone}
          onChange={(next) => {
            deed.run(async () => {
              await api.staff.setAlone({ alone: next })
              call.again()
            })
          }}
        />
      )}
    </Section>
  )
}
