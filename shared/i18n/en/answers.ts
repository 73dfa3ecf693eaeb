export const answers = {
  /** The questions whose answers were refused. */
  refused: 'Please look again at: {{questions}}',
}
