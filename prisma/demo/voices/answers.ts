export const unsolved = [
  '资金没有落实，今年不能办理，已向代表说明。',
  '经论证现有条件不具备，待条件成熟再办。',
  '涉及用地指标，近期无法解决，已向代表说明情况。',
]

export const explained = [
  '按现行规定不能办理，已当面向代表解释政策依据。',
  '主管部门说明了现行标准和办理渠道，代表表示理解。',
  '已说明排期和原因，请代表继续监督。',
]

export const refused = [
  ['OWN_INTEREST', '反映的是个人承包合同纠纷，建议通过调解或者诉讼解决。'],
  ['PENDING_CASE', '已进入诉讼程序，请按法律程序办理。'],
  ['COMPLAINT_OR_APPEAL', '属于检举事项，已告知向有关机关提出。'],
  ['OUTSIDE_POWERS', '不属于本区职权，已告知上级受理单位。'],
  ['ALREADY_ANSWERED', '上半年已经答复过，没有新的情况。'],
  ['NO_CONTENT', '没有具体事项，请补充后再提出。'],
] as const
