/** 联络站. */
export const timelineOfStations = {
  'station.opened': '设立了{station}。',
  'station.changed': '修改了{station}的资料。',
  'station.moved': '{station}迁到{place}。',
  'station.closed': '{station}开放到{lastDay}，之后停用。',
  'station.door-renewed': '更换了{station}门口的二维码。',
  'station.days-planned': '{delegation}排定了{year}年的 {count} 次接待，有您的值班。',
  'station.day-planned': '{station}增加了{heldOn}的接待日，有您的值班。',
  'station.duty-changed': '{station}{heldOn}的值班有调整，请查看。',
  'station.duty-near': '{heldOn}您在{station}值班接待群众，地点{place}。',
  'station.day-cancelled': '{station}{heldOn}的接待取消。',
  'station.day-recorded': '登记了{station}{heldOn}的接待：群众 {residents} 人，意见 {count} 件。',
  'station.door-sent': '群众在{station}门口扫码写来意见，等您查看。',
  'station.door-taken-back': '收回搁置，重新查看。',
  'station.resident-answered': '写了给群众的答复。',
}
