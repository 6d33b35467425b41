/** How a unit is judged: the marks themselves stand in no event. */
export const judgingEvents = [
  'assessment.marks-saved',
  'assessment.marks-handed-in',
  'assessment.marks-taken-back',
  'assessment.sheet-entered',
  'assessment.sheet-differs',
  'assessment.sheet-handed-in',
  'assessment.sheet-disputed',
  'assessment.mark-explained',
  'assessment.group-met',
  'assessment.item-settled',
  'assessment.settlement-taken-back',
  'assessment.group-meeting-closed',
  'assessment.group-meeting-reopened',
  'assessment.office-value-given',
] as const

export const auditedOfJudging: Record<(typeof judgingEvents)[number], readonly string[]> = {
  'assessment.marks-saved': [],
  'assessment.marks-handed-in': ['unit'],
  'assessment.marks-taken-back': ['unit'],
  'assessment.sheet-entered': ['unit'],
  'assessment.sheet-differs': ['unit'],
  'assessment.sheet-handed-in': ['unit'],
  'assessment.sheet-disputed': ['unit'],
  'assessment.mark-explained': ['unit', 'item'],
  'assessment.group-met': ['groupNo'],
  'assessment.item-settled': ['unit', 'item'],
  'assessment.settlement-taken-back': ['unit', 'item'],
  'assessment.group-meeting-closed': ['groupNo'],
  'assessment.group-meeting-reopened': ['groupNo'],
  'assessment.office-value-given': ['unit', 'item'],
}
