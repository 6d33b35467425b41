/** Of the talks with the delegate, in the timeline. */
export const sentencesOfContacts = {
  'assignment.contact-logged': '{unit}于{contactedOn}与代表沟通（{stage}，{way}）。',
  'assignment.contact-corrected': '{unit}更正了{contactedOn}的沟通记录（第 {version} 版），请代表重新确认。',
  'assignment.contact-struck': '{unit}划去了{contactedOn}的沟通记录：{reason}',
  'assignment.contact-waived': '{office}同意{unit}本轮免予沟通（{waiverGround}）：{reason}',
  'contact.confirmed': '代表确认{unit}{contactedOn}的沟通属实。',
  'contact.disputed': '代表表示{unit}{contactedOn}的沟通记录不属实（{faults}）。',
  'contact.answer-taken-back': '代表撤回了对{unit}{contactedOn}沟通记录的表态。',
  'contact.missing-said': '代表反映{unit}没有人与其联系。',
  'contact.missing-taken-back': '代表撤回了{unit}没有人联系的反映。',
  'contact.dispute-answered': '{unit}答复了代表对沟通情况的异议。',
  'contact.dispute-settled': '代表工委了结了代表对{unit}沟通情况的异议。',
  'contact.reminded': '系统提醒代表：{unit}{contactedOn}的沟通记录请在{confirmBy}前确认。',
  'contact.unconfirmed': '到{confirmBy}代表没有表态，{unit}{contactedOn}的沟通记录记为未确认。',
}
