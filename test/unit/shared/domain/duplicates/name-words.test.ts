import { describe, expect, test } from 'vitest'
import { nameWords } from '#shared/domain/duplicates/name-words.ts'
import { namings } from '#shared/practice/names.ts'

const written = (name: string) => nameWords(name).map((word) => word.written)
const latin = (name: string) => nameWords(name).map((word) => word.latin)
const sound = (name: string) => nameWords(name).map((word) => word.sound)
const frame = (name: string) => nameWords(name).map((word) => word.frame)

describe('the words of a name', () => {
  test.each([
    ['  SOKHA   chan ', ['sokha', 'chan']],
    ['Nguyễn Thị Đào', ['nguyen', 'thi', 'dao']],
    ['Peña-Ibáñez', ['pena', 'ibanez']],
    ["Ma'ruf", ['maruf']],
    ['Ms. Liza dela Cruz, Jr.', ['liza', 'cruz']],
    ['Ma. Cristina', ['maria', 'cristina']],
    ['Muh. Rizky', ['muhammad', 'rizky']],
    ['Md Rizky bin Abd. Karim', ['muhammad', 'rizky', 'abdul', 'karim']],
    ['Bapak Achmad', ['ahmad']],
    ['លោកស្រី ចាន់ សុខា', ['ចាន់', 'សុខា']],
    ['ចាន់\u200bសុខា', ['ចាន់', 'សុខា']],
    ['นางสาวมาลี ใจดี', ['มาลี', 'ใจดี']],
    ['น.ส. มาลี', ['มาลี']],
    ['ທ້າວ ຄຳ', ['ຄໍາ']],
    ['王小明', ['王小明']],
    ['', []],
    ['--- 12', []],
  ])('of %j are %j', (name, words) => {
    expect(written(name)).toEqual(words)
  })

  test('a name that is also a title stays a name when it is all there is', () => {
    expect(written('Mang')).toEqual(['mang'])
    expect(written('นาย')).toEqual(['นาย'])
  })

  test('a very long text has a bounded number of bounded words', () => {
    const words = nameWords(`${'x'.repeat(5000)} ${'ab '.repeat(500)}`)
    expect(words.length).toBeLessThanOrEqual(8)
    expect(Math.max(...words.map((word) => word.written.length))).toBeLessThanOrEqual(40)
  })
})

describe('in Latin letters', () => {
  test.each([
    ['សុខា', 'sokha'],
    ['ស្រីមុំ', 'sreymum'],
    ['ដារ៉ា', 'dara'],
    ['វិបុល', 'vibol'],
    ['ប៉ែន', 'pen'],
    ['មាស', 'meas'],
    ['สมชาย', 'somchai'],
    ['แก้วมณี', 'kaewmani'],
    ['วงศ์ใหญ่', 'wongyai'],
    ['แสงจันทร์', 'saengchan'],
    ['ศรีสุข', 'srisuk'],
    ['บุญมี', 'bunmi'],
    ['ວົງສາ', 'wongsa'],
    ['ວຽງ', 'wiang'],
    ['ສົມພອນ', 'somphon'],
    ['အောင်', 'aung'],
    ['သီတာ', 'thita'],
  ])('%s is near %s', (own, expected) => {
    expect(latin(own)).toEqual([expected])
  })

  test('a script without letters for sounds is compared as it is written', () => {
    expect(nameWords('王小明')).toMatchObject([{ latin: '', sound: '王小明', script: 'other' }])
  })

  test('every practice name of two scripts keeps its frame of consonants', () => {
    const names = [namings.KH, namings.TH, namings.LA].flatMap(({ women, men, families }) => [
      ...women,
      ...men,
      ...families,
    ])
    expect(names.length).toBeGreaterThan(60)
    const lost = names.filter(([own, other]) => frame(own).join() !== frame(other).join())
    expect(lost).toEqual([])
  })
})

describe('two spellings that sound alike', () => {
  test.each([
    ['Thida', 'Tida'],
    ['Sophea', 'Sopheah'],
    ['Sophea', 'Sophie'],
    ['Phally', 'Pali'],
    ['Kheang', 'Keang'],
    ['Vanna', 'Wannah'],
    ['Jaidee', 'Chaidi'],
    ['Boun', 'Bun'],
    ['Chhun', 'Chun'],
    ['Sreymom', 'Sreimum'],
    ['Soekarno', 'Sukarno'],
    ['Soeharjo', 'Suharyo'],
    ['Tjahja', 'Cahya'],
    ['Djoko', 'Joko'],
    ['Filipe', 'Philippe'],
    ['Peña', 'Penya'],
    ['Somphone', 'Somphon'],
    ['Cristina', 'Kristina'],
    ['Kaew', 'Keo'],
  ])('%s and %s', (one, other) => {
    expect(sound(one)).toEqual(sound(other))
  })

  test.each([
    ['Sokha', 'Sopha'],
    ['Chan', 'Chen'],
    ['Dara', 'Tara'],
    ['Budi', 'Dewi'],
    ['Maly', 'Many'],
  ])('%s and %s do not', (one, other) => {
    expect(sound(one)).not.toEqual(sound(other))
  })
})
