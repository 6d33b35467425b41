import type { OpenSuggestion } from './open-suggestion'

/** What still lies with the delegates and with the committee's office. */
export const openPapers: readonly OpenSuggestion[] = [
  {
    stage: 'draft',
    title: '关于在曲堤黄瓜市场增设电子秤校验点的建议',
    from: 'qudi',
    by: 'delegate1',
    category: 'economy-trade',
    leads: ['market'],
    days: 2,
    situation:
      '曲堤黄瓜市场一天进出三百多辆车，收购户各用各的秤。我拿标准砝码试了九台，有四台少秤，最多的一筐少给二斤半。',
    analysis: '市场只有一台公平秤，放在管理办公室里头，菜农排不上队。收购户的秤一年检一次，平时调了也没人知道。',
    asks: [['在三个进场口各放一台公平秤，菜农随到随称。', '']],
  },
  {
    stage: 'sent-back',
    title: '关于关心沿黄村庄老年人生活的建议',
    from: 'qudi',
    by: 'delegate1',
    category: 'welfare-care',
    leads: ['civil'],
    days: 6,
    situation: '沿黄几个村年轻人外出多，留下的老人看病、买药、取快递都不方便，村里想帮忙又缺人手。',
    analysis: '一个村情况和另一个村不一样，哪些事该村里办、哪些事要上级支持，眼下没有分清。',
    asks: [['请有关部门多关心沿黄村老人的生活。', '']],
    said: '建议反映的情况真实，但“多关心”不便交办。请写明是哪几个村、多少位老人，最要紧的一两件事，改好后再提交。',
  },
  {
    stage: 'submitted',
    title: '关于给老旧小区电动车棚加装充电断电保护的建议',
    from: 'qudi',
    by: 'delegate2',
    category: 'urban-housing',
    leads: ['housing'],
    days: 1,
    situation: '我走了街道上六个老旧小区，车棚里的插座一百七十多个，全是普通插排，充满了不会断电，夜里电池烫手。',
    analysis: '物业嫌改造花钱，居民只图便宜。夏天连着两个晚上有车棚冒烟，都是邻居闻见味道才拔的插头。',
    asks: [
      ['把普通插排换成充满自停的充电端口。', ''],
      ['车棚装烟感和喷淋，费用由维修资金列支一部分。', ''],
    ],
  },
  {
    stage: 'submitted',
    title: '关于在高铁站点公交接驳线上增加早班车的建议',
    from: 'jibei',
    by: 4,
    category: 'transport-bus',
    leads: ['transport'],
    days: 3,
    situation:
      '接驳线头班车六点四十发车，赶七点前的动车根本来不及。上月我在站口问了五十二位旅客，有三十一位是打车来的。',
    analysis:
      '头班时间是按学生上学定的，没有和铁路时刻对过表。司机从停车场空驶到首站要二十分钟，提早发车只需调整排班。',
    asks: [['每天五点五十加开一班，与首趟动车衔接。', '']],
  },
  {
    stage: 'registered',
    title: '关于整修徒骇河北堤巡查道并设置救生杆的建议',
    from: 'duoshi',
    by: 3,
    category: 'rural-water',
    leads: ['water'],
    days: 5,
    situation: '徒骇河北堤巡查道九公里，坑连着坑，巡河员骑车摔过两回。夏天来钓鱼、玩水的人多，沿岸一根救生杆也没有。',
    analysis: '堤防加固时巡查道没有列入，防汛资金又只能用于堤身。救生设施归谁配，水务和街道说法不一。',
    asks: [
      ['分段填补巡查道，雨天能通行防汛车辆。', ''],
      ['在九处下河口各设一组救生杆和救生圈。', ''],
    ],
  },
  {
    stage: 'registered',
    title: '关于建立区级特教资源教室共享机制的建议',
    from: 'jiyang',
    by: 6,
    category: 'education-students',
    leads: ['education'],
    days: 7,
    situation:
      '随班就读的孩子全区有八十七名，分在四十一所学校，有资源教室的只有五所。家长每周带孩子跨镇训练，来回三个小时。',
    analysis: '资源教室各校自用，时间大半空着；巡回教师只有三名，一个月轮不到一次。',
    asks: [
      ['五间资源教室对周边学校开放，课表统一排。', ''],
      ['把巡回教师增加到八名。', ''],
    ],
  },
]
