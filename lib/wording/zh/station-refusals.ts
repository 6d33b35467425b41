export const stationRefusals = {
  'station-closed': '这个联络站已经停用。',
  'station-day-outside': '日期不在这个站开放的期间内，或者早于已经登记的接待日。',
  'station-day-to-come': '还没有到接待日，届时再登记。',
  'station-day-twice': '这个站这一天已经有接待日。',
  'station-duty-differs': '值班代表有变动，请刷新后再登记。',
  'station-without-rule': '这个代表团的站点都没有设定开放规律。',
  'station-nothing-to-plan': '没有要排的接待日，或者没有在任的代表。',
  'door-form-old': '页面打开太久了，没有提交成功。您写的还在下面，请再按一次提交。',
  'door-sent-already': '上一次已经提交成功。现在写的和上次不同，要作为新的一件，请再按一次提交。',
  'door-item-looked-at': '所选的已经有人处理过，请刷新后再选。',
  'door-item-needs-ending': '还没有决定怎么办，先办理再答复群众。',
}
