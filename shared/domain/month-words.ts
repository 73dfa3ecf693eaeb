/** @file The months as people here write them, in any of their languages, whatever the screen shows. */

/** English, Indonesian, Filipino, Khmer, Thai: long and short, in lower case; Thai without its dots. */
const months: readonly string[] = [
  'january jan januari enero ene មករា มกราคม มกรา มค',
  'february feb februari pebruari peb pebrero កុម្ភៈ កុម្ភះ กุมภาพันธ์ กุมภา กพ',
  'march mar maret marso មីនា มีนาคม มีนา มีค',
  'april apr abril abr មេសា เมษายน เมษา เมย',
  'may mei mayo ឧសភា พฤษภาคม พฤษภา พค',
  'june jun juni hunyo hun មិថុនា มิถุนายน มิถุนา มิย',
  'july jul juli hulyo hul កក្កដា กรกฎาคม กรกฎา กค',
  'august aug agustus agu agt ags agosto ago សីហា สิงหาคม สิงหา สค',
  'september sept sep setyembre set កញ្ញា กันยายน กันยา กย',
  'october oct oktober okt oktubre តុលា ตุลาคม ตุลา ตค',
  'november nov nopember nop nobyembre nob វិច្ឆិកា พฤศจิกายน พฤศจิกา พย',
  'december dec desember des disyembre dis ធ្នូ ธันวาคม ธันวา ธค',
]

const monthByName: ReadonlyMap<string, string> = new Map(
  months.flatMap((names, index) =>
    names
      .normalize('NFC')
      .split(' ')
      .map((name) => [name, String(index + 1).padStart(2, '0')] as const),
  ),
)

/** `11` for "nov"; `null` for what names no month. */
export function monthOfWord(word: string): string | null {
  return monthByName.get(word) ?? null
}
