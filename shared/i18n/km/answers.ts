export const answers = {
  /** The questions whose answers were refused. */
  refused: 'សូមពិនិត្យម្តងទៀត៖ {{questions}}',
}
