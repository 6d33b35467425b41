import type { Sentence } from '@/lib/domain/annual-report/compose'
import { groupNames } from './figures-of-promises'
import { voices } from './voices'

/** Sentences that several outlines share. Every number in them is a key. */
export const inAndInterSession: Sentence = {
  text: '其中，人民代表大会会议期间{{inSession}}件，闭会期间{{interSession}}件。',
  when: ['inSession', 'interSession'],
}

export const toldTwice: Sentence[] = [
  { text: '内容相近并案办理的{{merged}}件，仍逐件计数、逐件答复。', when: ['merged'] },
  { text: '另有{{notAccepted}}件经审查不予接收，不计入总数。', when: ['notAccepted'] },
  { text: '代表撤回{{withdrawn}}件，不计入总数。', when: ['withdrawn'] },
]

export const categories: Sentence = {
  text: '从内容看，{each}。',
  when: ['suggestions'],
  each: { kind: 'category', item: '{name}{{@}}件' },
}

export const systems: Sentence = {
  text: '从承办系统看，{each}；几个系统共同答复的各计一件，各项之和可以大于总数。',
  when: ['assigned'],
  each: { kind: 'system', item: '{name}{{@}}件', names: groupNames.systems },
}

export const keyWork: Sentence = {
  text: '突出重点督办。确定重点督办建议{{keySuggestions}}件，由{{key.units}}个单位承办，已答复{{key.replied}}件，三方一致确认解决{{key.solvedAsConfirmed}}件。',
  when: ['keySuggestions'],
}

export const voicesHeard: Sentence[] = [
  {
    text: '拓宽听取意见的渠道。共收到意见建议{{voices.came}}件，其中{each}。',
    when: ['voices.came'],
    each: { kind: 'voices', item: '{name}{{@}}件', names: voices.channels },
  },
  {
    text: '{{voices.stations}}个代表联络站接待群众{{voices.STATION.residents}}人次，代表参加活动{{voices.STATION.personTimes}}人次；主任接待代表日有代表{{voices.RECEPTION_DAY.personTimes}}人次参加。',
    when: ['voices.STATION.residents', 'voices.RECEPTION_DAY.personTimes'],
  },
  {
    text: '归入代表建议办理的意见{{voices.withSuggestion}}件，涉及建议{{voices.fed}}件。',
    when: ['voices.withSuggestion'],
  },
]

export const voicesSolved: Sentence[] = [
  {
    text: '其他渠道收到的意见建议办结{{voices.ended}}件，办结率为{{voices.endedRate}}；办结的当中解决{{voices.solved}}件。',
    when: ['voices.ended'],
  },
]

export const answered: Sentence[] = [
  {
    text: '在答复方面，到期应当答复的{{due}}件，已经答复{{replied}}件，答复率为{{repliedRate}}；按时答复{{onTime}}件，按时答复率为{{onTimeRate}}。',
    when: ['due'],
  },
  { text: '在答复方面，目前还没有到期应当答复的建议。', when: ['suggestions'], unless: ['due'] },
  { text: '按时答复的当中，经交办机关同意延期的{{onTimeExtended}}件。', when: ['onTimeExtended'] },
]

export const met: Sentence[] = [
  {
    text: '在沟通方面，承办单位填报与代表见面的{{faceToFace}}件；代表本人确认见过面的{{faceToFaceConfirmed}}件，见面率为{{faceToFaceConfirmedRate}}。',
    when: ['replied'],
  },
]

export const classes: Sentence[] = [
  {
    text: '在办理结果方面，按承办单位认定的答复类别，{each}。',
    when: ['replied'],
    each: { kind: 'class', item: '{name}类占{{@.share}}', apart: { unclassified: '未注明类别的占{{@.share}}' } },
  },
  {
    text: '承办单位自报解决{{solvedAsClaimed}}件；承办单位、代表、督办机关三方一致确认解决{{solvedAsConfirmed}}件，确认解决率为{{solvedAsConfirmedRate}}。',
    when: ['replied'],
  },
  { text: '仍在跟踪办理的{{tracked}}件。', when: ['tracked'] },
  { text: '经代表工作机构确认办结{{concluded}}件。', when: ['concluded'] },
]

export const attitude: Sentence[] = [
  {
    text: '在代表评价方面，收回测评{{returned}}件，返回率为{{returnedRate}}。',
    when: ['returned'],
  },
  { text: '在代表评价方面，还没有收回代表的测评。', when: ['replied'], unless: ['returned'] },
  {
    text: '办理态度，满意{{attitude.satisfied}}件、基本满意{{attitude.basicallySatisfied}}件、不满意{{attitude.dissatisfied}}件，满意率为{{satisfiedWithAttitudeRate}}。',
    when: ['returned'],
  },
]

export const ratings: Sentence[] = [
  {
    text: '办理结果，满意{{result.satisfied}}件、基本满意{{result.basicallySatisfied}}件、不满意{{result.dissatisfied}}件，满意率为{{satisfiedWithResultRate}}。',
    when: ['returned'],
  },
  { text: '对结果表示理解的{{result.understood}}件。', when: ['result.understood'] },
  { text: '满意率只计“满意”，不计“基本满意”，没有返回的不计入基数。', when: ['returned'] },
]

export const rehandling: Sentence[] = [
  {
    text: '因代表不满意，重新办理{{rehandled}}件；第一次评价对结果不满意的{{firstResult.dissatisfied}}件，最近一次评价对结果不满意的{{result.dissatisfied}}件。',
    when: ['rehandled'],
  },
]

export const kept: Sentence[] = [
  {
    text: '在兑现承诺方面，本年建议的答复中作出承诺{{promisesMade}}项，到期{{promisesDue}}项，按期兑现{{promisesKept}}项，落实率为{{promisesKeptRate}}。',
    when: ['promisesMade', 'promisesDue'],
  },
  {
    text: '在兑现承诺方面，本年建议的答复中作出承诺{{promisesMade}}项，都还没有到期。',
    when: ['promisesMade'],
    unless: ['promisesDue'],
  },
]

export const carried: Sentence[] = [
  { text: '没有到期、转入以后继续跟踪的{{promisesCarried}}项。', when: ['promisesCarried'] },
]

export const inherited: Sentence[] = [
  {
    text: '以前年度结转的{{promisesInherited}}项中，到期{{inheritedDue}}项，按期兑现{{inheritedKept}}项，落实率为{{inheritedKeptRate}}。',
    when: ['promisesInherited', 'inheritedDue'],
  },
]

export const troubles: Sentence[] = [
  {
    text: '答复不够及时。没有按时答复的{{late}}件，其中到统计时仍未答复的{{overdue}}件。',
    when: ['late', 'overdue'],
  },
  { text: '答复不够及时。没有按时答复的{{late}}件，后来都已经答复。', when: ['late'], unless: ['overdue'] },
  {
    text: '自报与确认有差距。{{outcome.solvedClaimed}}件由承办单位自报解决，代表和督办机关还没有一致确认。',
    when: ['outcome.solvedClaimed'],
  },
  {
    text: '部分代表对结果不认可。最近一次评价中，对办理结果不满意的{{result.dissatisfied}}件。',
    when: ['result.dissatisfied'],
  },
  { text: '评价没有全部收回。{{unreturned}}件已经答复、没有收到代表的评价。', when: ['unreturned'] },
  {
    text: '承诺落实不够及时。到期承诺中未能按期兑现的{{promisesLate}}项，其中仍未销号的{{promisesOpenLate}}项。',
    when: ['promisesLate', 'promisesOpenLate'],
  },
  {
    text: '承诺落实不够及时。到期承诺中未能按期兑现的{{promisesLate}}项。',
    when: ['promisesLate'],
    unless: ['promisesOpenLate'],
  },
]

export const notMet: Sentence[] = [
  { text: '面对面沟通不够。只用电话、视频或者书面方式联系、没有见面的{{onlyFromAfar}}件。', when: ['onlyFromAfar'] },
  { text: '没有沟通即答复的{{contactWaived}}件。', when: ['contactWaived'] },
]

export const disputed: Sentence[] = [
  { text: '沟通记录有争议。代表对沟通情况提出异议、单位没有更正的{{contactDisputed}}件。', when: ['contactDisputed'] },
]

export const toDo: Sentence[] = [
  { text: '对没有按时答复的{{late}}件查明原因，逐件督促。', when: ['late'] },
  {
    text: '对单位自报解决、三方没有一致确认的，请代表到现场看，能确认的确认，不能确认的继续办。',
    when: ['outcome.solvedClaimed'],
  },
  { text: '对代表不满意的，约请承办单位主要负责人当面说明，限期重新办理。', when: ['result.dissatisfied'] },
  { text: '请没有返回测评的代表补作评价，由代表本人填写。', when: ['unreturned'] },
  { text: '对没有到期的{{promisesCarried}}项承诺列入台账，到期一项核实一项。', when: ['promisesCarried'] },
]

export const goOn: Sentence = {
  text: '从提出、交办、办理到评价各环节一并改进，帮助代表把问题提准，督促单位把事情办实，办得好不好，看问题解决没有。',
}
