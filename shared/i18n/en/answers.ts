export const answers = {
  /** The questions whose answers were refused. */
  refused: 'Please look again at: {{questions}}',
  childAlone: 'The person is under 18 and said yes alone',
  childAloneMore:
    'Ask a parent, guardian or social worker to decide too, and ask the child whether they want to take part. Note both under Consent.',
}
