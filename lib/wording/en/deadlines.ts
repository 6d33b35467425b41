import type { deadlines as source } from '../zh/deadlines'

export const deadlines: typeof source = {
  article: '{law}, art. {article}',
  laws: {
    DB: 'Delegates Law',
    DB2015: 'Delegates Law (as of 2015)',
    SD: 'Shandong Regulations on Delegates’ Suggestions',
    QD: 'Qingdao Regulations on Delegates’ Suggestions',
    CQ: 'Chongqing Regulations on Delegates’ Suggestions',
    SH: 'Shanghai Rules on Delegates’ Suggestions',
    HN: 'Henan Measures on Delegates’ Suggestions',
    XX: 'Regulations on Open Government Information',
  },
}
