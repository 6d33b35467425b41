import type { CategoryCode, UnitCode } from '../types'

/** What residents say, with a blank for the place; what can be answered there and then; and who else would do it. */
export type Matter = {
  readonly title: string
  readonly category: CategoryCode
  readonly unit: UnitCode
  /** {spot} is where */
  readonly said: readonly string[]
  readonly explained: string
  readonly done: string
}

/** Title; category; unit; what is said, in two ways; the explanation; what was done. */
const lines = [
  '路灯不亮;urban-facilities;urban;{spot}的路灯有几盏不亮，晚上接孩子看不清路。|{spot}主街的灯一到冬天就灭，老人出门害怕。;路灯由城管部门分片维护，已登记编号。;维修人员已更换灯具，现场亮灯。',
  '井盖松动;urban-facilities;urban;{spot}路口的井盖松了，车一过就响。|{spot}巷子里有一个井盖低了一截，骑车颠得厉害。;井盖分属几家单位，已查明权属。;井盖已加垫固定。',
  '下水道堵;urban-facilities;water;{spot}下雨就积水，下水道像是堵了。|{spot}门前的排水沟一夏天没清过，味道大。;雨水管网每年汛前疏通一次，已列入下一轮。;已疏通并清掏。',
  '垃圾清运;urban-appearance;urban;{spot}的垃圾桶常常满出来，一天清一次不够。|{spot}的建筑垃圾堆了半个月没人管。;清运次数按户数定，已请环卫核对。;已清走，并增加一次清运。',
  '占道摆摊;urban-appearance;urban;{spot}早市占了半条路，上班过不去。|{spot}摊子摆到人行道上，推婴儿车只能走机动车道。;早市八点散场，散场时间已再次告知摊主。;已划线定点，路面腾出来了。',
  '电梯故障;urban-housing;housing;{spot}三号楼电梯一个月坏两回，老人上下楼困难。|{spot}的电梯维保贴的还是去年的。;维修资金动用要业主表决，程序已说明。;物业已换主板，恢复运行。',
  '物业收费;urban-housing;housing;{spot}物业费涨了，账目没有贴出来。|{spot}物业收了钱，楼道灯坏了没人修。;收费标准和公示办法已当面解释。;物业已把账目贴在门口。',
  '油烟扰民;urban-ecology;ecology;{spot}楼下饭店的油烟直往上走，不敢开窗。|{spot}烧烤摊开到半夜，烟和声音都大。;油烟净化设施的检查频次已说明。;店家已改烟道。',
  '河道异味;urban-ecology;water;{spot}边的沟水发黑，夏天味道重。|{spot}河边有人倒脏水，看见过好几次。;沟渠正在分段清淤，计划已说明。;清淤完成，排口已封。',
  '坑洼路面;transport-roads;transport;{spot}到大路那一段坑坑洼洼，下雨全是泥。|{spot}的水泥路断板了，拖拉机过不去。;养护分级和年度计划已说明。;坑槽已填补。',
  '桥面破损;transport-roads;transport;{spot}的小桥栏杆断了一截，孩子过桥危险。|{spot}桥头塌了一块，用石头挡着。;桥梁检测结果出来前先限行。;栏杆已焊好。',
  '公交太少;transport-bus;transport;{spot}的公交一小时才一班，赶集日挤不上。|{spot}末班车六点就没了，下班回不来。;班次按客流调整，调查方法已说明。;赶集日已加开两班。',
  '候车没有棚;transport-bus;transport;{spot}站牌下面没有棚，刮风下雨没处躲。|{spot}的站牌被车撞歪了，字也看不清。;候车亭按线路分批建。;站牌已扶正重写。',
  '校门口乱停;transport-order;police;{spot}学校门口放学时车停三排，孩子穿来穿去。|{spot}路口没有信号灯，早高峰抢着过。;护学岗的排班已说明。;已划临时停车位，交警定点疏导。',
  '大车夜行;transport-order;police;{spot}夜里拉土的大车一辆接一辆，窗户跟着抖。|{spot}大车超速，老百姓过马路心惊。;限行时段和举报电话已告知。;已设抓拍，夜间巡查。',
  '灌溉用水;rural-water;water;{spot}的地浇不上水，渠口被人堵了。|{spot}机井的电费收得不明白。;轮灌次序已由村里张贴。;渠口已清开，当天上水。',
  '排涝沟淤;rural-water;water;{spot}地里存水，玉米泡了三天。|{spot}的排涝沟长满草，水走不动。;清沟安排在秋收以后。;已用机械清沟两公里。',
  '西瓜销路;rural-industry;agriculture;{spot}的瓜今年价低，想问有没有收购的地方。|{spot}大棚想换新膜，不知道有没有补贴。;补贴政策和申请窗口已告知。;已联系收购点上门。',
  '农药包装;rural-industry;agriculture;{spot}地头扔的农药瓶没人收。|{spot}买到的种子出苗不齐，找不到人问。;回收点和技术员电话已告知。;已设回收箱。',
  '旱厕臭味;rural-living;agriculture;{spot}的厕所改了以后没人抽，满了。|{spot}村头旱厕夏天招苍蝇。;抽厕电话和收费办法已说明。;已安排吸污车。',
  '自来水小;rural-living;water;{spot}的水压小，二楼上不去。|{spot}水龙头出来的水有沉淀。;高峰供水时段已说明。;管道已冲洗，水压恢复。',
  '学位紧张;education-schools;education;{spot}的孩子上学要绕很远，近处没有名额。|{spot}幼儿园收费不一样，想问标准。;学区划分和报名办法已说明。;已协调就近入学。',
  '放学接送;education-students;education;{spot}的孩子下午四点就放学，家里没人接。|{spot}学校午饭反映不大好吃。;课后服务的时间和自愿原则已说明。;已增加一个托管班。',
  '健身器材;education-sports;education;{spot}广场的健身器材断了两个。|{spot}想要一块能打球的地方。;器材更新按年度申报。;损坏器材已拆换。',
  '村医开药;health-grassroots;health;{spot}卫生室常用药不全，要跑到镇上。|{spot}的村医年纪大了，下雨天来不了。;基本药物目录已说明。;缺的药已补齐。',
  '医保报销;health-grassroots;medical;{spot}老人住院报销的比例问了几次不一样。|{spot}在外地看病，不知道怎么备案。;报销比例和备案办法已当面演示。;当场完成备案。',
  '流浪狗;health-public;urban;{spot}有几条狗没人管，早上追人。|{spot}遛狗不牵绳，孩子被吓过。;养犬规定和举报办法已说明。;已收容三只。',
  '老人吃饭;welfare-care;civil;{spot}独居老人做不了饭，想问有没有食堂。|{spot}的日间照料室常锁着门。;助餐点开放时间和价格已说明。;照料室已按时开门。',
  '残疾补贴;welfare-care;civil;{spot}有位残疾人不知道怎么申请补贴。|{spot}低保停了，想知道为什么。;申请条件和材料单已给到本人。;已帮助提交申请。',
  '社保转移;welfare-work;labour;{spot}在外打工交的社保，回来不知道怎么接。|{spot}有人被拖了工钱。;接续手续和投诉窗口已告知。;已转劳动监察，工钱结清。',
  '找活难;welfare-work;labour;{spot}五十多岁想在家门口找个活。|{spot}妇女想学个手艺，不知道哪里报名。;零工市场和培训班时间已告知。;已推荐到附近厂里。',
  '办证来回跑;economy-enterprise;approval;{spot}的小店换证跑了三趟，缺的材料没有一次说清。|{spot}想办个体执照，不会在手机上弄。;材料清单已一次列清。;工作人员帮办完成。',
  '快递进村;economy-trade;commerce;{spot}取快递要到镇上，老人不方便。|{spot}网上卖菜，寄一单运费比菜还贵。;代收点的设置办法已说明。;小卖部已代收快递。',
  '戏台维修;culture-heritage;culture;{spot}的老戏台漏雨，想修一修。|{spot}的老碑躺在路边没人管。;文物登记办法已说明。;已苫盖保护。',
  '放电影;culture-tourism;culture;{spot}很久没有放过电影了。|{spot}农家书屋的门老关着。;放映排期已贴出。;书屋已定时开放。',
  '反诈宣传;safety-law;police;{spot}有老人买保健品被骗。|{spot}常接到陌生电话说要退钱。;防骗要点已当面讲清。;民警已入户提醒。',
  '宅基地纠纷;safety-law;justice;{spot}两家为滴水檐吵了半年。|{spot}分家的地说不清，想找人评一评。;调解办法和法律援助电话已告知。;调解员到场，双方签字。',
  '飞线充电;safety-emergency;emergency;{spot}楼道里拉线给电动车充电，怕着火。|{spot}的消防栓打不开。;充电管理规定已说明。;已装充电桩，飞线已拆。',
  '低垂电线;safety-emergency;power;{spot}的电线垂得很低，收割机不敢过。|{spot}的变压器一到夏天就跳。;线路改造的排期已说明。;电线已抬高。',
]

export const matters: readonly Matter[] = lines.map((line) => {
  const [title = '', category = '', unit = '', said = '', explained = '', done = ''] = line.split(';')
  const codes = { category: category as CategoryCode, unit: unit as UnitCode }
  return { title, ...codes, explained, done, said: said.split('|') }
})

/** Corners of a town as people call them. */
export const spots =
  '前街 后街 东头 西头 南头 老供销社 集市口 学校北边 卫生室旁 文化广场 水塔下 桥头 变压器旁 村委会前 大槐树下 河沿 粮站门口 邮局巷 三号胡同 安置楼 新区北门 老家属院 加油站东 养老院门口 果园路'.split(
    ' ',
  )
