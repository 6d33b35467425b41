import type { ContactRefusalCode } from '@/lib/domain/contact/refusals'

export const contactRefusals: Record<ContactRefusalCode, string> = {
  'delegate-not-heard':
    '这一轮还没有听取代表意见的沟通记录，答复不能送签。请先登记办前或者办中的沟通；确实无法沟通的，由单位负责人说明理由免予沟通。',
  'contact-struck': '这条沟通记录已经划去。',
  'contact-confirmed': '代表已经确认这条沟通记录，不能再改。需要补充的，请另行登记一次沟通。',
  'contact-answered': '您已经对这条沟通记录表过态。要改，请先撤回。',
  'contact-not-answered': '您还没有对这条沟通记录表过态。',
  'contact-answer-stands': '确认已超过十分钟，不能撤回。情况有变的，请联系代表工作机构。',
  'contact-carries-reply': '答复是凭这次沟通送签的，这条记录不能划去，也不能改为办后沟通。',
  'contact-of-earlier-round': '这条沟通记录属于前一轮办理，不能再改。',
  'contact-not-signer': '所选的人不是本件建议的附议代表。',
  'contact-said-already': '您已经反映过，或者已经确认这些单位与您沟通过。',
  'dispute-ended': '这件异议已经了结。',
  'dispute-answered': '这件异议已经答复过。',
  'contact-in-future': '沟通日期不能晚于今天。',
  'contact-before-assignment': '沟通日期不能早于交办日（{assignedOn}）。',
}
