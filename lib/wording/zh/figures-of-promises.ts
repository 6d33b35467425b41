import type { PromiseFigureKey } from '@/lib/domain/figures/commitments/register'
import type { Origin, Outcome } from '@/lib/domain/figures/flows'
import type { GroupKind, System } from '@/lib/domain/figures/groups'

export const promiseNames = {
  promisesMade: '本年承诺',
  promisesDue: '到期承诺',
  promisesKept: '按期兑现',
  promisesLate: '未按期兑现',
  promisesKeptLate: '逾期后兑现',
  promisesNotKept: '未能兑现',
  promisesOpenLate: '到期仍未销号',
  promisesReplaced: '期前由新承诺替代',
  promisesCarried: '结转以后',
  promisesInherited: '以往结转承诺',
  inheritedDue: '以往结转中到期',
  inheritedKept: '以往结转中按期兑现',
} satisfies Record<PromiseFigureKey, string>

export const promiseFormulas = {
  promisesMade: '本年建议的答复中作出的承诺项数；一件建议可以有几项承诺。',
  promisesDue: '本年承诺中到了承诺日期的，加上日期未到但已经有结论的。',
  promisesKept:
    '不晚于承诺日期完成，代表确认属实，并由代表工作机构销号的项数。落实率＝按期兑现÷到期承诺。改过预计日期的仍按原承诺日期。',
  promisesLate: '到期承诺减去按期兑现。',
  promisesKeptLate: '已经销号，但完成晚于承诺日期、或者没有代表确认的项数。',
  promisesNotKept: '代表工作机构认定没有兑现的项数。',
  promisesOpenLate: '承诺日期已过、仍没有销号结论的项数，包括逾期以后才由新承诺替代的。',
  promisesReplaced: '承诺日期未到时由后一轮答复的承诺替代的项数，不计入到期。',
  promisesCarried: '承诺日期未到、仍在办理的项数。本年承诺＝到期＋期前替代＋结转。',
  promisesInherited: '以前年度建议的承诺中，本年初还没有结论的项数。',
  inheritedDue: '以往结转的承诺中到了承诺日期或者已经有结论的项数。',
  inheritedKept: '以往结转的到期承诺中按期完成并经代表确认的项数。',
} satisfies Record<PromiseFigureKey, string>

export const promiseExclusions = { 'struck-before': '本年之前已有结论的' }

export const splitParts = {
  converted: '议案转建议',
  fromVoices: '由群众意见形成或者并入',
  ownInSession: '其余会议期间提出',
  ownInterSession: '其余闭会期间提出',
  solvedConfirmed: '确认解决',
  solvedClaimed: '仅单位自报解决',
  answeredOtherwise: '其他答复',
  unanswered: '尚未答复',
} satisfies Record<Origin | Outcome, string>

export const groupNames = {
  kinds: { system: '系统', channel: '渠道', town: '镇街', month: '月份' } satisfies Record<
    Exclude<GroupKind, 'unit' | 'category' | 'delegation'> | 'month',
    string
  >,
  systems: {
    GOVERNMENT: '政府',
    COURT: '法院',
    PROCURATORATE: '检察院',
    SUPERVISORY_COMMISSION: '监委',
    PARTY_OR_MASS: '党群',
  } satisfies Record<System, string>,
}
