/**
 * @file First-level areas of four countries: ISO 3166-2 code, the name in Latin letters and, where the
 * language has its own, in its own script. A name is the same in every language, so nothing of this is
 * translated. Sources: ISO 3166-2 (2023); Cambodian and Thai names as the countries write them.
 */
const rows = `
KH-1 Banteay Meanchey|បន្ទាយមានជ័យ
KH-2 Battambang|បាត់ដំបង
KH-3 Kampong Cham|កំពង់ចាម
KH-4 Kampong Chhnang|កំពង់ឆ្នាំង
KH-5 Kampong Speu|កំពង់ស្ពឺ
KH-6 Kampong Thom|កំពង់ធំ
KH-7 Kampot|កំពត
KH-8 Kandal|កណ្ដាល
KH-9 Koh Kong|កោះកុង
KH-10 Kratie|ក្រចេះ
KH-11 Mondulkiri|មណ្ឌលគិរី
KH-12 Phnom Penh|ភ្នំពេញ
KH-13 Preah Vihear|ព្រះវិហារ
KH-14 Prey Veng|ព្រៃវែង
KH-15 Pursat|ពោធិ៍សាត់
KH-16 Ratanakiri|រតនគិរី
KH-17 Siem Reap|សៀមរាប
KH-18 Preah Sihanouk|ព្រះសីហនុ
KH-19 Stung Treng|ស្ទឹងត្រែង
KH-20 Svay Rieng|ស្វាយរៀង
KH-21 Takeo|តាកែវ
KH-22 Oddar Meanchey|ឧត្ដរមានជ័យ
KH-23 Kep|កែប
KH-24 Pailin|ប៉ៃលិន
KH-25 Tboung Khmum|ត្បូងឃ្មុំ
TH-10 Bangkok (Krung Thep Maha Nakhon)|กรุงเทพมหานคร
TH-11 Samut Prakan|สมุทรปราการ
TH-12 Nonthaburi|นนทบุรี
TH-13 Pathum Thani|ปทุมธานี
TH-14 Phra Nakhon Si Ayutthaya|พระนครศรีอยุธยา
TH-15 Ang Thong|อ่างทอง
TH-16 Lop Buri|ลพบุรี
TH-17 Sing Buri|สิงห์บุรี
TH-18 Chai Nat|ชัยนาท
TH-19 Saraburi|สระบุรี
TH-20 Chon Buri|ชลบุรี
TH-21 Rayong|ระยอง
TH-22 Chanthaburi|จันทบุรี
TH-23 Trat|ตราด
TH-24 Chachoengsao|ฉะเชิงเทรา
TH-25 Prachin Buri|ปราจีนบุรี
TH-26 Nakhon Nayok|นครนายก
TH-27 Sa Kaeo|สระแก้ว
TH-30 Nakhon Ratchasima|นครราชสีมา
TH-31 Buri Ram|บุรีรัมย์
TH-32 Surin|สุรินทร์
TH-33 Si Sa Ket|ศรีสะเกษ
TH-34 Ubon Ratchathani|อุบลราชธานี
TH-35 Yasothon|ยโสธร
TH-36 Chaiyaphum|ชัยภูมิ
TH-37 Amnat Charoen|อำนาจเจริญ
TH-38 Bueng Kan|บึงกาฬ
TH-39 Nong Bua Lam Phu|หนองบัวลำภู
TH-40 Khon Kaen|ขอนแก่น
TH-41 Udon Thani|อุดรธานี
TH-42 Loei|เลย
TH-43 Nong Khai|หนองคาย
TH-44 Maha Sarakham|มหาสารคาม
TH-45 Roi Et|ร้อยเอ็ด
TH-46 Kalasin|กาฬสินธุ์
TH-47 Sakon Nakhon|สกลนคร
TH-48 Nakhon Phanom|นครพนม
TH-49 Mukdahan|มุกดาหาร
TH-50 Chiang Mai|เชียงใหม่
TH-51 Lamphun|ลำพูน
TH-52 Lampang|ลำปาง
TH-53 Uttaradit|อุตรดิตถ์
TH-54 Phrae|แพร่
TH-55 Nan|น่าน
TH-56 Phayao|พะเยา
TH-57 Chiang Rai|เชียงราย
TH-58 Mae Hong Son|แม่ฮ่องสอน
TH-60 Nakhon Sawan|นครสวรรค์
TH-61 Uthai Thani|อุทัยธานี
TH-62 Kamphaeng Phet|กำแพงเพชร
TH-63 Tak|ตาก
TH-64 Sukhothai|สุโขทัย
TH-65 Phitsanulok|พิษณุโลก
TH-66 Phichit|พิจิตร
TH-67 Phetchabun|เพชรบูรณ์
TH-70 Ratchaburi|ราชบุรี
TH-71 Kanchanaburi|กาญจนบุรี
TH-72 Suphan Buri|สุพรรณบุรี
TH-73 Nakhon Pathom|นครปฐม
TH-74 Samut Sakhon|สมุทรสาคร
TH-75 Samut Songkhram|สมุทรสงคราม
TH-76 Phetchaburi|เพชรบุรี
TH-77 Prachuap Khiri Khan|ประจวบคีรีขันธ์
TH-80 Nakhon Si Thammarat|นครศรีธรรมราช
TH-81 Krabi|กระบี่
TH-82 Phangnga|พังงา
TH-83 Phuket|ภูเก็ต
TH-84 Surat Thani|สุราษฎร์ธานี
TH-85 Ranong|ระนอง
TH-86 Chumphon|ชุมพร
TH-90 Songkhla|สงขลา
TH-91 Satun|สตูล
TH-92 Trang|ตรัง
TH-93 Phatthalung|พัทลุง
TH-94 Pattani|ปัตตานี
TH-95 Yala|ยะลา
TH-96 Narathiwat|นราธิวาส
ID-AC Aceh
ID-BA Bali
ID-BT Banten
ID-BE Bengkulu
ID-GO Gorontalo
ID-JK Jakarta
ID-JA Jambi
ID-JB Jawa Barat
ID-JT Jawa Tengah
ID-JI Jawa Timur
ID-KB Kalimantan Barat
ID-KS Kalimantan Selatan
ID-KT Kalimantan Tengah
ID-KI Kalimantan Timur
ID-KU Kalimantan Utara
ID-BB Kepulauan Bangka Belitung
ID-KR Kepulauan Riau
ID-LA Lampung
ID-MA Maluku
ID-MU Maluku Utara
ID-NB Nusa Tenggara Barat
ID-NT Nusa Tenggara Timur
ID-PA Papua
ID-PB Papua Barat
ID-PD Papua Barat Daya
ID-PE Papua Pegunungan
ID-PS Papua Selatan
ID-PT Papua Tengah
ID-RI Riau
ID-SR Sulawesi Barat
ID-SN Sulawesi Selatan
ID-ST Sulawesi Tengah
ID-SG Sulawesi Tenggara
ID-SA Sulawesi Utara
ID-SB Sumatera Barat
ID-SS Sumatera Selatan
ID-SU Sumatera Utara
ID-YO Yogyakarta
PH-ABR Abra
PH-AGN Agusan del Norte
PH-AGS Agusan del Sur
PH-AKL Aklan
PH-ALB Albay
PH-ANT Antique
PH-APA Apayao
PH-AUR Aurora
PH-BAS Basilan
PH-BAN Bataan
PH-BTN Batanes
PH-BTG Batangas
PH-BEN Benguet
PH-BIL Biliran
PH-BOH Bohol
PH-BUK Bukidnon
PH-BUL Bulacan
PH-CAG Cagayan
PH-CAN Camarines Norte
PH-CAS Camarines Sur
PH-CAM Camiguin
PH-CAP Capiz
PH-CAT Catanduanes
PH-CAV Cavite
PH-CEB Cebu
PH-NCO Cotabato
PH-DVO Davao Occidental
PH-DAO Davao Oriental
PH-COM Davao de Oro
PH-DAV Davao del Norte
PH-DAS Davao del Sur
PH-DIN Dinagat Islands
PH-EAS Eastern Samar
PH-GUI Guimaras
PH-IFU Ifugao
PH-ILN Ilocos Norte
PH-ILS Ilocos Sur
PH-ILI Iloilo
PH-ISA Isabela
PH-KAL Kalinga
PH-LUN La Union
PH-LAG Laguna
PH-LAN Lanao del Norte
PH-LAS Lanao del Sur
PH-LEY Leyte
PH-MGN Maguindanao del Norte
PH-MGS Maguindanao del Sur
PH-MAD Marinduque
PH-MAS Masbate
PH-00 Metro Manila
PH-MSC Misamis Occidental
PH-MSR Misamis Oriental
PH-MOU Mountain Province
PH-NEC Negros Occidental
PH-NER Negros Oriental
PH-NSA Northern Samar
PH-NUE Nueva Ecija
PH-NUV Nueva Vizcaya
PH-MDC Occidental Mindoro
PH-MDR Oriental Mindoro
PH-PLW Palawan
PH-PAM Pampanga
PH-PAN Pangasinan
PH-QUE Quezon
PH-QUI Quirino
PH-RIZ Rizal
PH-ROM Romblon
PH-WSA Samar
PH-SAR Sarangani
PH-SIG Siquijor
PH-SOR Sorsogon
PH-SCO South Cotabato
PH-SLE Southern Leyte
PH-SUK Sultan Kudarat
PH-SLU Sulu
PH-SUN Surigao del Norte
PH-SUR Surigao del Sur
PH-TAR Tarlac
PH-TAW Tawi-Tawi
PH-ZMB Zambales
PH-ZSI Zamboanga Sibugay
PH-ZAN Zamboanga del Norte
PH-ZAS Zamboanga del Sur
`

export interface ProvinceName {
  readonly code: string
  readonly latin: string
  readonly native: string | null
}

const pattern = /^(\S+) ([^|]+)(?:\|(.+))?$/

export const provinceNames: readonly ProvinceName[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [, code = '', latin = '', native] = pattern.exec(row) ?? []
    return { code, latin, native: native ?? null }
  })
