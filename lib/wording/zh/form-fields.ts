import type { CameAbout, RaisedBefore } from '@/lib/domain/suggestion/form-fields'

export const formFields = {
  more: '其他填写项',
  moreHint: '都可以不填：地点、公开意愿、希望承办单位、形成方式等。',
  place: '地点',
  placeHint: '镇（街道）、村或者路段；涉及全区的写“全区”。',
  cameAbout: '形成方式',
  cameAboutHint: '可以选几项。',
  waysOfComingAbout: {
    RESEARCH: '专题调研',
    TALKS: '座谈',
    VISITS: '走访',
    OWN: '本人撰写',
    SURVEY: '经过调查',
    ENTRUSTED: '他人委托',
  } satisfies Record<CameAbout, string>,
  raisedBefore: '多年多次提出',
  notRaised: '没有提出过，或者不清楚',
  raisedBeforeSpans: {
    TWO_YEARS: '连续两年提出',
    THREE_YEARS: '连续三年提出',
    LONGER: '连续三年以上提出',
  } satisfies Record<RaisedBefore, string>,
  reply: '书面答复',
  noReplyNeeded: '仅供参考，不需书面答复',
  noReplyHint: '承办单位仍要研究处理。',
  openToCoSigners: '可附议',
  openToCoSignersHint: '征集联名期间，受邀代表写同类建议时会提示他可以附议这件。',
}
