import type { Role } from '@/lib/domain/access/actor'
import type { AssignmentRole, UnitKind } from '@/lib/domain/assignment/assignment'
import type { AssignmentStatus } from '@/lib/domain/assignment/workflow'
import type { Urgency } from '@/lib/domain/deadlines/urgency'
import type { RatingMark } from '@/lib/domain/rating/rating'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Publicity } from '@/lib/domain/reply/publicity'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'

export const states = {
  suggestion: {
    DRAFT: '草稿',
    CO_SIGNING: '征集联名',
    SUBMITTED: '已提交',
    DELEGATION_REVIEW: '代表团初审',
    OFFICE_REVIEW: '代表工委审查',
    PRE_ASSIGNED: '预交办',
    ASSIGNED: '已交办',
    ACKNOWLEDGED: '已签收',
    RETURN_REQUESTED: '申请退办',
    IN_PROGRESS: '办理中',
    EXTENSION_REQUESTED: '申请延期',
    REPLY_UNDER_REVIEW: '答复待审',
    REPLIED: '已答复',
    RATED: '已评价',
    RE_HANDLING: '重新办理',
    SPLIT: '已分案',
    REJOINED: '已并回原件',
    NOT_ACCEPTED: '不予接收',
    WITHDRAWN: '已撤回',
    CONCLUDED: '办结',
    TRACKED: '跟踪办理',
    ARCHIVED: '归档',
  } satisfies Record<SuggestionStatus, string>,
  assignment: {
    ASSIGNED: '待签收',
    RETURN_REQUESTED: '申请退办',
    ACKNOWLEDGED: '已签收',
    IN_PROGRESS: '办理中',
    EXTENSION_REQUESTED: '申请延期',
    REPLY_UNDER_REVIEW: '答复待审',
    REPLIED: '已答复',
    RE_HANDLING: '重新办理',
    OPINION_GIVEN: '已提协办意见',
    ENDED: '已终止',
  } satisfies Record<AssignmentStatus, string>,
  assignmentRole: { SOLE: '独办', LEAD: '主办', ASSIST: '协办', SEPARATE: '分办' } satisfies Record<
    AssignmentRole,
    string
  >,
  answerClass: {
    SOLVED: '已经解决或基本解决',
    IN_PROGRESS: '正在解决',
    PLANNED: '列入计划逐步解决',
    DEFERRED: '因条件所限暂缓解决',
    REFERENCE: '留作参考',
  } satisfies Record<AnswerMeaning, string>,
  rating: {
    SATISFIED: '满意',
    BASICALLY_SATISFIED: '基本满意',
    UNDERSTOOD: '理解',
    DISSATISFIED: '不满意',
  } satisfies Record<RatingMark, string>,
  publicity: { FULL: '全文公开', SUMMARY: '摘要公开', NONE: '不公开' } satisfies Record<Publicity, string>,
  urgency: { NORMAL: '正常', DUE_SOON: '临期', OVERDUE: '逾期', PAUSED: '已暂停' } satisfies Record<Urgency, string>,
  due: {
    later: '还有 {days} 天',
    today: '今天到期',
    past: '{days} 天',
    stood: '{days} 天',
    state: '{state} {detail}',
    provisional: '暂定',
    on: '{date}前',
  },
  role: {
    DELEGATE: '代表',
    DELEGATION_OFFICER: '代表团联络员',
    UNIT_CLERK: '承办单位经办人',
    UNIT_SECTION: '承办单位科室负责人',
    UNIT_HEAD: '承办单位负责人',
    GOVERNMENT_OFFICE: '政府办公室',
    DELEGATE_OFFICE: '代表工委',
    COMMITTEE_LEADER: '常委会领导',
    ASSESSOR: '考核组成员',
    SYSTEM_ADMINISTRATOR: '系统管理员',
    SECURITY_ADMINISTRATOR: '安全管理员',
    AUDIT_ADMINISTRATOR: '审计管理员',
  } satisfies Record<Role, string>,
  unitKind: {
    DEPARTMENT: '政府部门',
    TOWN: '镇街',
    COURT: '法院',
    PROCURATORATE: '检察院',
    SUPERVISORY_COMMISSION: '监察委员会',
    PARTY_OR_MASS: '党群部门',
    ENTERPRISE: '企事业单位',
  } satisfies Record<UnitKind, string>,
}
