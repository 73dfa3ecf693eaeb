/** @file What main tells the window without being asked. */
import { z } from 'zod'

export const events = {
  /** The vault is locked; the window is about to reload. */
  locked: z.strictObject({
    why: z.enum([
      'button',
      'window',
      'hidden',
      'idle',
      'suspend',
      'screenLock',
      'userSwitch',
      'vaultStopped',
    ]),
  }),
  /** A backup is made before the window closes; its progress is that of `backup.beforeQuit`. */
  leaving: z.strictObject({}),
  /** A menu entry or shortcut that belongs to a screen. */
  command: z.strictObject({
    name: z.enum([
      'newIntake',
      'cases',
      'reports',
      'sharing',
      'definitions',
      'home',
      'help',
      'about',
      'find',
      'print',
    ]),
  }),
  progress: z.strictObject({
    /** Name of the call that works, e.g. `session.openPractice`; app.cancel takes it. */
    job: z.string().max(80),
    done: z.int(),
    of: z.int(),
    finished: z.boolean(),
  }),
}
export type Events = { readonly [K in keyof typeof events]: z.infer<(typeof events)[K]> }
