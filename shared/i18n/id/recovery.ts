import type { recovery as english } from '../en/recovery.ts'
import type { Translated } from '../translated.ts'

export const recovery: Translated<typeof english> = {
  title: 'Pemulihan',
  context: 'Kertas yang membuka kantor bila frasa sandi hilang.',
  toScreen: 'Kunci pemulihan, kartu orang kepercayaan, latihan',
  inPractice:
    'Di kantor latihan tidak ada yang perlu dipulihkan: semuanya dilupakan saat Anda mengunci.',
  key: 'Kunci pemulihan',
  madeOn: 'Dibuat pada {{date}}',
  keyNone: 'Tidak ada: buatlah sekarang',
  cards: 'Kartu orang kepercayaan',
  cardsMade: 'Set {{set}}, dibuat pada {{date}}',
  none: 'Tidak ada',
  practised: 'Terakhir dilatih',
  practisedKey: '{{date}}, dengan kunci pemulihan',
  practisedCards: '{{date}}, dengan dua kartu',
  never: 'Belum pernah',
  keyOwedTitle: 'Perlu kunci pemulihan baru',
  keyOwed:
    'Kantor dibuka dengan kertas pada {{date}}. Buatlah kunci baru dan simpan di tempat aman. Sampai kunci itu diketik ulang, kunci lama masih membuka kantor.',
  noKey:
    'Saat ini tidak ada kunci pemulihan yang membuka kantor ini. Jika semua frasa sandi terlupa, catatan hilang.',
  cardsOwedTitle: 'Perlu kartu orang kepercayaan baru',
  cardsOwed:
    'Kantor dibuka dengan dua kartu pada {{date}}. Buatlah kartu baru untuk ketiga orang itu. Sampai dua di antaranya diketik ulang, kartu lama masih membuka kantor.',
  cardsDead:
    'Kunci-kunci kantor sudah diganti, jadi kartu lama tidak membuka apa pun lagi. Buatlah kartu baru untuk ketiga orang itu, atau cabut yang lama.',
  dueTitle: 'Saatnya melatih pemulihan',
  due: 'Sudah setahun tidak ada yang mencoba apakah kertas itu membuka kantor. Hanya lima menit dan tidak mengubah apa pun.',
  have: 'Apa yang Anda punya?',
  haveKey: 'Saya punya kunci pemulihan',
  haveCards: 'Kami punya dua kartu orang kepercayaan',
  firstCard: 'Kartu pertama',
  secondCard: 'Kartu kedua',
  groupOf: '{{paper}}, kelompok {{number}}',
  scanHint: 'Pemindai berkabel bisa mengetiknya: klik kotak pertama, lalu pindai.',
  oldKey:
    'Semua kelompok diketik dengan benar, tetapi kertas ini tidak membuka kantor ini. Mungkin kertas lama, atau milik kantor lain.',
  oldCards:
    'Semua kelompok diketik dengan benar, tetapi kartu ini tidak membuka kantor ini. Mungkin kartu lama, atau milik kantor lain.',
  sameCard: 'Ini kartu yang sama dua kali. Diperlukan dua kartu yang berbeda.',
  otherSet: 'Kedua kartu ini bukan dari satu set. Bandingkan dua tanda di belakang kata “Set”.',
  practise: 'Latih pemulihan',
  practiseContext:
    'Ambil kertasnya dan ketik di sini. Tessera mencoba apakah kertas itu membuka kantor; tidak ada yang diubah.',
  practiseWhy:
    'Setahun sekali, supaya kertas itu ditemukan dan terbukti berfungsi sebelum diperlukan.',
  tryIt: 'Coba',
  works: 'Berfungsi',
  worksKey: 'Kertas ini membuka kantor. Segel kembali dan kembalikan ke tempat amannya hari ini.',
  worksCards: 'Kedua kartu ini membuka kantor. Kembalikan kepada orang yang menyimpannya.',
  newKey: 'Buat kunci pemulihan baru',
  newKeyWhy: 'Bila kertas hilang, terlihat orang, atau orang yang tahu tempatnya sudah pergi.',
  newKeyShown: 'Sampai Anda mengetik ulang kunci ini, kunci lama masih membuka kantor.',
  useKey: 'Pakai kunci ini mulai sekarang',
  keyDone: 'Kunci pemulihan baru berlaku',
  keyDoneNext:
    'Bawa ke tempat amannya hari ini. Kunci lama tidak membuka apa pun lagi di komputer ini: musnahkanlah. Salinan di USB yang dibuat sebelumnya masih dibuka oleh kunci lama.',
  cardsWhat:
    'Tiga orang masing-masing menyimpan satu kartu. Dua kartu mana pun bersama-sama membuka kantor; satu kartu saja tidak membuka dan tidak memberi tahu apa pun.',
  makeCards: 'Buat kartu orang kepercayaan',
  makeNewCards: 'Buat kartu orang kepercayaan baru',
  cardsTitle: 'Tiga kartu orang kepercayaan',
  cardsShown:
    'Hanya ditampilkan sekarang. Cetak, satu lembar untuk tiap orang, dan serahkan kepada orang yang jarang berada di satu tempat.',
  cardsOldStay:
    'Sampai dua kartu diketik ulang, kartu ini belum berlaku, dan kartu lama masih membuka kantor.',
  cardsWritten: 'Sudah ada di kertas',
  withName: 'Cetak nama kantor di kartu',
  withNameMore: 'Siapa pun yang menemukan kartu itu jadi tahu itu milik siapa.',
  typeCardsTitle: 'Ketik ulang dua kartu',
  typeCardsContext:
    'Dua kartu mana saja, dari kertas. Agar kita tahu kartu itu benar sebelum diperlukan.',
  seeCards: 'Tampilkan kartu lagi',
  useCards: 'Pakai kartu ini mulai sekarang',
  cardsDone: 'Kartu orang kepercayaan berlaku',
  cardsDoneNext:
    'Serahkan satu kartu kepada masing-masing dari ketiga orang hari ini. Kartu lama tidak membuka apa pun lagi di komputer ini, tetapi masih membuka salinan di USB yang dibuat sebelumnya: salin lagi, lalu kumpulkan dan musnahkan kartu lama.',
  withdraw: 'Cabut kartu',
  withdrawTitle: 'Cabut semua kartu orang kepercayaan?',
  withdrawText:
    'Mulai sekarang tidak ada kartu yang membuka kantor. Salinan di USB yang dibuat sebelumnya masih terbuka dengan dua kartu: kumpulkan dan musnahkan kartunya. Kunci pemulihan dan semua frasa sandi tetap seperti semula.',
  toRecovery: 'Kembali ke Pemulihan',
  cardSheet: 'Kartu orang kepercayaan {{number}} dari 3',
  set: 'Set {{set}}',
  cardSheetWhat:
    'Dua dari tiga kartu satu set bersama-sama membuka kantor bila frasa sandinya hilang. Satu kartu saja tidak membuka apa pun.',
  cardUse: 'Saat masuk, pilih “{{button}}”, lalu “{{choice}}”.',
  cardUseElsewhere:
    'Di komputer baru, dengan salinan di stik USB: pilih “{{button}}” di layar pertama, lalu “{{choice}}”.',
  cardKeep:
    'Simpan kartu ini tersegel dan aman, dan jangan pernah bersama kartu lain dari set ini.',
  cardLost: 'Bila kartu ini hilang, segera beri tahu kantor.',
  scan: 'Untuk pemindai berkabel. Jangan memindainya dengan telepon: telepon menyimpan gambar.',
  scanLabel: 'Kelompok yang sama, untuk pemindai',
  whose: 'Frasa sandi siapa yang dipilih ulang?',
  whoseMissing: 'Pilih gambar.',
  newCardsAbove: 'Masuk dengan kartu orang kepercayaan',
}
