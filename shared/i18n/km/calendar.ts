export const calendar = {
  buddhistYear: 'ព.ស. {{buddhist}} (ថៃ) គឺឆ្នាំ {{year}}។',
}
