import type { deadlines as source } from '../zh/deadlines'

export const deadlines: typeof source = {
  tabsLabel: 'Deadlines',
  tabs: {
    overdue: 'Deadlines',
    chasing: 'Chasing notices',
    calendar: 'Holiday notices',
    limits: 'Limits',
    ladders: 'Reminders',
    firstLook: 'First look',
    letters: 'Class letters',
  },
  article: '{law}, art. {article}',
  laws: {
    DB: 'Delegates Law',
    DB2015: 'Delegates Law (as of 2015)',
    SD: 'Shandong Regulations on Delegates’ Suggestions',
    QD: 'Qingdao Regulations on Delegates’ Suggestions',
    CQ: 'Chongqing Regulations on Delegates’ Suggestions',
    SH: 'Shanghai Rules on Delegates’ Suggestions',
    BJ: 'Beijing Regulations on Delegates’ Suggestions',
    ZJ: 'Zhejiang Rules on Delegates’ Suggestions',
    HN: 'Henan Measures on Delegates’ Suggestions',
    XX: 'Regulations on Open Government Information',
    ZZ: 'Organic Law of Local People’s Congresses',
    JD: 'Supervision Law',
    ADV: 'advised by this system',
    OWN: 'fixed by this congress',
    TYPED: 'as typed here',
  },
}
