import styles from './risk-steps.module.css'

interface RiskStepsProps {
  readonly phone: string
  /** One step on each line. */
  readonly steps: string
}

/** What to do in a danger: the number large, the steps one below the other. */
export function RiskSteps({ phone, steps }: RiskStepsProps) {
  const lines = steps.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {phone !== '' && <p className={styles['phone']}>{phone}</p>}
      <ol className={styles['steps']}>
        {lines.map((line, index) => (
          // A line has no name of its own, and two may say the same.
          <li key={`${String(index)} ${line}`}>{line}</li>
        ))}
      </ol>
    </>
  )
}
