/** @file Codes of the person, the case, recruitment and the journey. */
import type { CodeWordsOf } from '../codebook-shape.ts'

export const gender: CodeWordsOf<'gender'> = {
  Feminine: 'ผู้หญิงหรือเด็กหญิง',
  Masculine: 'ผู้ชายหรือเด็กชาย',
  TransgenderFeminine: 'ผู้หญิงหรือเด็กหญิงข้ามเพศ',
  TransgenderMasculine: 'ผู้ชายหรือเด็กชายข้ามเพศ',
  NonConforming: 'ไม่ใช่ทั้งสอง หรือเป็นทั้งสอง',
  NonSpecifiedUnknown: 'ไม่ได้ระบุหรือไม่ทราบ',
}

export const caseStatus: CodeWordsOf<'caseStatus'> = {
  Active: { label: 'กำลังดำเนินการ', definition: 'บุคคลนี้กำลังได้รับความช่วยเหลืออยู่' },
  FollowUp: {
    label: 'ติดตามผล',
    definition: 'ความช่วยเหลือหลักสิ้นสุดแล้ว แต่ยังติดต่อกันอยู่',
  },
  Closed: { label: 'ปิดแล้ว', definition: 'งานของเคสนี้สิ้นสุดแล้ว' },
  ClosedReferred: {
    label: 'ปิดและส่งต่อแล้ว',
    definition: 'งานที่นี่สิ้นสุดแล้ว และดำเนินต่อที่องค์กรอื่น',
  },
}

export const referralSource: CodeWordsOf<'referralSource'> = {
  NGO: 'องค์กรพัฒนาเอกชน',
  LawEnforcement: 'ตำรวจหรือผู้บังคับใช้กฎหมายอื่น',
  HealthServiceOrganisation: 'โรงพยาบาลหรือบริการสุขภาพ',
  CentralGovernmentOrganisation: 'หน่วยงานรัฐส่วนกลาง',
  LocalGovernmentOrganisation: 'หน่วยงานรัฐส่วนท้องถิ่น',
  ImmigrationService: 'สำนักงานตรวจคนเข้าเมือง',
  LegalService: 'หน่วยบริการด้านกฎหมาย',
  CorporateBusiness: 'บริษัท',
  SchoolOrCollege: 'โรงเรียนหรือวิทยาลัย',
  x_InternationalOrganisation: 'องค์การระหว่างประเทศ',
  x_Embassy: 'สถานทูตหรือสถานกงสุล',
  x_Hotline: 'สายด่วน',
  x_Outreach: 'การลงพื้นที่ของเราเอง',
  x_FamilyOrCommunity: 'ครอบครัวหรือชุมชน',
  x_Self: 'มาด้วยตนเอง',
}

export const referralReason: CodeWordsOf<'referralReason'> = {
  AdditionalServicesRequired: 'ต้องการบริการเพิ่มเติม',
  MigrationOrChangeOfLocation: 'ย้ายถิ่นหรือเปลี่ยนที่อยู่',
  Other: 'อื่น ๆ',
}

export const recruitmentMethod: CodeWordsOf<'recruitmentMethod'> = {
  AtAPlaceOfBusiness: 'ที่สถานประกอบการ',
  AtAnEducationalInstitution: 'ที่โรงเรียน วิทยาลัย หรือมหาวิทยาลัย',
  AtWork: 'ที่ทำงาน',
  ThroughOnlineSocialNetworks: 'ทางเครือข่ายสังคมออนไลน์',
  ThroughAnOnlineAdvertisement: 'ทางโฆษณาออนไลน์',
  ThroughATelevisionAdvert: 'ทางโฆษณาโทรทัศน์',
  ThroughANewspaperAdvert: 'ทางโฆษณาหนังสือพิมพ์',
  ThroughFamilyOrFamilyEvents: 'ผ่านครอบครัวหรืองานของครอบครัว',
  ThroughFriendsOrSocialEvents: 'ผ่านเพื่อนหรืองานสังคม',
  Other: 'อื่น ๆ',
}

export const recruiterRelation: CodeWordsOf<'recruiterRelation'> = {
  IntimatePartner: {
    label: 'คู่รัก',
    definition: 'สามี ภรรยา หรือแฟน ทั้งในปัจจุบันหรือในอดีต',
  },
  Friend: {
    label: 'เพื่อนหรือคนรู้จัก',
    definition: 'คนที่บุคคลนั้นรู้จัก แต่ไม่ใช่คู่รักหรือครอบครัว และไม่ใช่ความสัมพันธ์อย่างเป็นทางการ',
  },
  Family: {
    label: 'ครอบครัว',
    definition: 'เกี่ยวข้องกันทางสายเลือด การสมรส การดูแลตามสิทธิ หรือการเป็นผู้ปกครอง',
  },
  Other: {
    label: 'อื่น ๆ',
    definition: 'เช่น นายหน้า ผู้รับเหมาแรงงาน นายจ้าง หรือผู้ลักลอบพาคนเข้าเมือง',
  },
}

export const acts: CodeWordsOf<'acts'> = {
  Recruitment: {
    label: 'จัดหา',
    definition: 'มีผู้หาตัว ชักชวน หรือว่าจ้างบุคคลนั้น',
  },
  Transportation: {
    label: 'ขนส่ง',
    definition: 'มีผู้พาบุคคลนั้นจากที่หนึ่งไปอีกที่หนึ่ง ภายในประเทศหรือข้ามพรมแดน',
  },
  Transfer: {
    label: 'ส่งมอบให้ผู้อื่น',
    definition: 'มีผู้ส่งมอบการควบคุมบุคคลนั้นให้แก่ผู้อื่น เช่น ขายบุคคลนั้น',
  },
  Harbouring: {
    label: 'จัดให้อยู่อาศัย',
    definition: 'มีผู้ให้ที่อยู่ ซ่อน หรือกักบุคคลนั้นไว้ในที่แห่งหนึ่ง',
  },
  Receipt: {
    label: 'รับไว้',
    definition: 'มีผู้รับบุคคลนั้นไว้จากผู้อื่น เช่น นายจ้าง',
  },
}

export const sexExploitationType: CodeWordsOf<'sexExploitationType'> = {
  Prostitution: {
    label: 'การค้าประเวณี',
    definition: 'การกระทำทางเพศโดยมีการจ่ายค่าตอบแทนให้แก่ผู้ใดผู้หนึ่ง',
  },
  Pornography: {
    label: 'สื่อลามก',
    definition: 'ภาพหรือภาพยนตร์ที่ทำขึ้นโดยไม่มีผู้ชมร่วมอยู่สด ๆ ในขณะนั้น',
  },
  RemoteInteractiveServices: {
    label: 'สดทางอินเทอร์เน็ตหรือโทรศัพท์',
    definition: 'การกระทำทางเพศหน้ากล้องหรือทางโทรศัพท์ ให้แก่ผู้ที่ร่วมอยู่สด ๆ ในขณะนั้น',
  },
  PrivateSexualServices: {
    label: 'บริการทางเพศส่วนตัว',
    definition: 'ให้แก่ผู้แสวงหาประโยชน์คนเดียวหรือกลุ่มปิด เช่น ถูกกักไว้ในบ้าน',
  },
}
