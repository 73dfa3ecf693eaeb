import type { help as english } from '../en/help.ts'
import type { Translated } from '../translated.ts'

export const help: Translated<typeof english> = {
  title: 'Tulong',
  context: 'Maiikling sagot para sa bawat screen. Binubuksan ng F1 ang para sa kinaroroonan mo.',
  allTopics: 'Lahat ng paksa',
  home: {
    title: 'Simula',
    what: 'Makikita sa Simula ang naghihintay sa iyo: mga interbyung na-pause mo, ang mga nairehistro ngayong linggo, at ang mga kasong huling pinagtrabahuhan.',
    one: 'Hindi kailanman nawawala ang naputol na interbyu. Piliin ang “Ituloy” para magpatuloy sa huling tanong.',
    two: 'Pindutin ang Ctrl+N para sa bagong intake at ang Ctrl+K para maghanap ng kaso, mula sa anumang screen.',
    three:
      'Kapag iiwan mo ang computer, pindutin ang Ctrl+L. Kung limang minutong walang gumagamit, kusa itong magla-lock.',
  },
  intake: {
    title: 'Intake',
    what: 'Ginagabayan ng intake ang interbyu, isa-isang tanong. Puwedeng huminto ang tao anumang sandali, at ikaw din.',
    one: 'Puwedeng iwang bukas ang bawat tanong. Sagot din ang “Hindi alam”, “Hindi itinanong” at “Ayaw sabihin”: dapat makita sa report ang pagkakaiba ng “hindi” at ng “hindi kailanman itinanong”.',
    two: 'Naitatabi ang tina-type mo, nang naka-encrypt, sa loob ng isang segundo. Nasa linya sa ibaba kung kailan.',
    three:
      'Humingi muna ng pahintulot. Para sa iisang layunin ang bawat pahintulot, puwedeng tanggihan nang walang mawawalang tulong, at puwedeng bawiin sa ibang araw.',
  },
  cases: {
    title: 'Mga kaso',
    what: 'Ang lahat ng kaso ng opisinang ito. Mag-type para maghanap ayon sa pangalan o code; pumili ng status para kumaunti ang makita.',
    one: 'Gamitin ang mga arrow key para lumipat sa listahan, Enter para buksan ang kaso, Esc para bumalik.',
    two: 'Sa pahina ng kaso, puwedeng baguhin ang bawat sagot. Kung may ibang nag-save habang gumagawa ka, walang mapapatungan: sasabihan ka at makikita mo muna ang mas bago.',
    three:
      'Walang ibinubunyag tungkol sa tao ang code ng kaso. Gamitin ito sa telepono, sa papel at sa mga pangalan ng file sa halip na pangalan.',
  },
  reports: {
    title: 'Mga report',
    what: 'Binibilang ng report ang mga taong unang natulungan sa isang panahon, bilang talahanayan at tsart na maipapadala sa donor.',
    one: 'Nakatago ang mga grupong mas maliit sa 5, at kung minsan pati ang isa pang bilang sa tabi, para walang makakuwenta sa nakatago.',
    two: 'Ang nakatago ay hindi zero. Sinasabi rin ito sa papel ng paalala sa ilalim ng talahanayan.',
    three:
      'Hindi na protektado ng Tessera ang PDF o spreadsheet. Itago ito kung saan mo itinatago ang mga liham tungkol sa mga tao.',
  },
  sharing: {
    title: 'Pagbabahagi',
    what: 'Dala ng bundle ang ilang piling impormasyon, walang pangalan, para sa isang partner na may kasunduan sa inyo.',
    one: 'Bago ang unang bundle, ihambing ang fingerprint ng partner sa telepono o nang harapan. Ganoon mo malalaman na sa kanila ang card.',
    two: 'Ang mga taong pumayag lang sa pagbabahagi ang nasa loob. Makikita mo nang eksakto ang mga row at column bago may isulat.',
    three:
      'Kahit walang pangalan, maaaring mabunyag ang tao kapag kaunti lang ang pinag-uusapan. Ipadala ang bundle sa pinaglalaanan lang nito.',
  },
  settings: {
    title: 'Mga setting',
    what: 'Dito mo pinapalitan ang wika at nakikita kung paano nakaayos ang opisinang ito at ang computer na ito.',
    one: 'Agad nagbabago ang wika, para sa lahat ng gumagamit ng computer na ito. Walang record na nagbabago dahil dito.',
    two: 'Ang mga taong may susi para sa pangalan lang ang nakakakita ng mga pangalan. Mga code ang nakikita ng iba.',
    three:
      'Nasa “Tungkol sa Tessera” ang bersyon, ang mga lisensiya, at kung saan galing ang mga depinisyon.',
  },
  keyboard: {
    title: 'Nang walang mouse',
    what: 'Magagawa ang lahat gamit ang keyboard. Ipinapakita ng berdeng bilog kung nasaan ka.',
    one: 'Tab para sumulong, Shift+Tab para umatras, Space para pumili, Enter para magpatuloy, Esc para isara ang nasa ibabaw.',
    two: 'Ctrl+N bagong intake, Ctrl+K maghanap ng kaso, F9 itago, Ctrl+L i-lock, Ctrl+P i-print, F1 tulong.',
    three:
      'Ctrl+1 hanggang Ctrl+5 para buksan ang Simula, Mga kaso, Mga report, Pagbabahagi at Mga kahulugan. Ctrl at plus para palakihin ang lahat.',
  },
  limits: {
    title: 'Ang hindi kayang protektahan ng Tessera',
    what: 'Naka-encrypt ang mga record sa disk. May mga hangganan pa rin ito, at dapat mong malaman.',
    one: 'Kung may naglagay ng programang pang-espiya sa computer na ito, o pinamamahalaan ito mula sa ibang lugar, makikita nila ang nakikita mo habang naka-unlock ito. Panatilihing malinis ang computer, at i-lock ito.',
    two: 'Maaaring manatili sa memory ng computer ang mga ipinakita habang nagtatrabaho, hanggang sa patayin ito. I-shut down ito sa gabi.',
    three:
      'Ang karapatang makakita ng mga pangalan at ang karapatang mag-export lang ang nakakandado gamit ang mga susi. Ang iba pang hangganan sa pagitan ng magkakasamahan ay binabantayan ng programa, hindi ng encryption.',
    four: 'Kung may nagbalik ng lumang kopya ng lahat, mapapansin lang ito ng Tessera kapag naihambing sa mas bago: isang backup, isang bundle, o ang linya sa ibaba ng na-print na report.',
    five: 'Hindi na protektado ang mga na-print na pahina, mga PDF file at mga spreadsheet. Maaaring manatili sa mga lumang backup ang binura hanggang sa burahin din ang mga iyon.',
  },
}
