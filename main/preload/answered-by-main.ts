/**
 * @file Which calls the preload hands to main; the others go straight to the vault process. Read by the
 * preload alone, which must be one small file, so the contract is not at hand: a test compares the two.
 */
const ofSession: readonly string[] = ['session.lock', 'session.hide']

export function isAnsweredByMain(name: string): boolean {
  return name.startsWith('app.') || ofSession.includes(name)
}
