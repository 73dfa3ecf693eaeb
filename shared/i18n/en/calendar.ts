export const calendar = {
  buddhistYear: '{{buddhist}} in the Thai Buddhist calendar is {{year}}.',
}
