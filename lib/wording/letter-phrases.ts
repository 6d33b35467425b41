import { isLocalDate } from '@/lib/domain/deadlines/local-date'
import type { AnsweredAsk, LetterPhrases } from '@/lib/domain/letter/letter'
import { chineseNumeral, dayText } from './formats'

const publicityMarks = { FULL: '[公开]', SUMMARY: '[摘要公开]', NONE: '[不公开]' } as const

/** 济阳区第十九届人民代表大会第一次会议 */
const meeting = ({ congress, term, session, interSession }: Parameters<LetterPhrases['title']>[0]): string => {
  const place = congress.replace(/人民代表大会$/, '')
  const name = `${place}第${chineseNumeral(term)}届人民代表大会第${chineseNumeral(session)}次会议`
  return interSession ? `${name}闭会期间` : name
}

const proofs = [
  ['evidence', '办理依据'],
  ['measure', '办理措施'],
  ['dueOn', '完成时限'],
  ['responsiblePerson', '责任人'],
  ['money', '资金'],
  ['ground', '暂不能办理的原因'],
  ['explanation', '说明'],
] as const

const said = (value: string): string => (isLocalDate(value) ? dayText(value, 'zh-CN') : value.replace(/[。；;]+$/, ''))
const endOf = (answered: AnsweredAsk): string => (proofs.some(([name]) => answered[name]) ? '。' : '')

/** A letter is Chinese whatever language its reader has chosen for the screen; days as GB/T 9704 writes them. */
export const letterPhrases: LetterPhrases = {
  marks: (classLetter, publicity) =>
    [classLetter && `[${classLetter}]`, publicity && publicityMarks[publicity]].filter(Boolean).join(' '),
  title: (ground) =>
    ground.number
      ? `关于${meeting(ground)}第${ground.number}号建议的答复`
      : `关于${meeting(ground)}代表建议《${ground.suggestionTitle}》的答复`,
  addressee: (name) => `${name}代表：`,
  opening: ({ suggestionTitle, number }, { isLead }) => {
    const named = `《${suggestionTitle}》${number ? `（第${number}号）` : ''}`
    return `您${isLead ? '提出' : '联名提出'}的${named}收悉，现答复如下：`
  },
  closing: '感谢您对我们工作的关心和监督。对以上答复如有意见，请在征询意见表中填写。',
  askHeading: ({ ordinal, ask, letter }) =>
    `${chineseNumeral(ordinal)}、${ask.replace(/[。；;]+$/, '')}${letter ? `（${letter}类）` : ''}`,
  proof: (answered) =>
    proofs.flatMap(([name, label]) => (answered[name] ? [`${label}：${said(answered[name])}`] : [])).join('；') +
    endOf(answered),
  answeredElsewhere: '本条由其他承办单位答复。',
  attachments: (names) =>
    names.length === 1
      ? [`附件：${names[0]}`]
      : names.map((name, at) => `${at === 0 ? '附件：' : '　　　'}${at + 1}．${name}`),
  date: (day) => dayText(day, 'zh-CN'),
  signer: (name) => `签发人：${name}`,
  contact: ({ name, phone }) => `（联系人：${name}${phone ? `　联系电话：${phone}` : ''}）`,
  copies: (text) => `抄送：${text.replace(/[。.]+$/, '')}。`,
  written: {
    salutation: /^\s*(?:尊敬的)?[^\n：:。]{1,80}代表[：:][ \t　]*/,
    opening: /收悉|答复如下/,
    closing: /^.{0,12}(?:感谢|谢谢)/,
    heading: /^[一二三四五六七八九十]{1,3}、[^。！？；]{1,40}$/,
    day: /^[〇零一二三四五六七八九十\d]{4}\s*年[〇零一二三四五六七八九十\d]{1,3}\s*月[〇零一二三四五六七八九十\d]{1,3}\s*日$/,
  },
}

/** Lines of a letter that every letter has: title, addressee, who signed, whom to call, who else gets it, what is attached. */
export const letterFrame =
  /^(?:关于.{1,200}的答复$|签发人：|（联系人：|联系人：|抄送：|附件：|　+\d+．|(?:尊敬的)?[^\n：:。，]{1,80}代表[：:]$)/
