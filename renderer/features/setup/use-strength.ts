import { useEffect, useState } from 'react'
import type { Strength } from './strength-level.ts'

/** `null`: nothing typed, or still weighing. */
export function useStrength(passphrase: string, known: readonly string[]): Strength | null {
  const [weighed, setWeighed] = useState<{ of: string; strength: Strength } | null>(null)
  const names = known.join('\n')
  useEffect(() => {
    if (passphrase === '') return
    let current = true
    const timer = setTimeout(() => {
      void import('./strength.ts').then(({ weigh }) => {
        if (current) setWeighed({ of: passphrase, strength: weigh(passphrase, names.split('\n')) })
      })
    }, 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [passphrase, names])
  return weighed?.of === passphrase ? weighed.strength : null
}
