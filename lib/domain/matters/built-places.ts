import { type Matter, matter } from './matter'

/** Roads, houses, water, light: what is built and kept up. */
export const builtPlaces: readonly Matter[] = [
  matter(
    '农村道路 农村公路 乡村道路 村道 乡道 县道 连村路 村路 通村 村村通 组组通 四好农村路 生产路 田间路 进村路 环村路',
    'TRANSPORT',
    'AGRICULTURE',
  ),
  matter('公路 国道 省道 高速 匝道 道路 路段 干道 连接线 路面 坑洼 硬化 拓宽 窄路 路基 断头路', 'TRANSPORT', 'HOUSING'),
  matter(
    '市政道路 城市道路 街巷 背街小巷 人行道 盲道 步行街 路口 大道 过街天桥 地下通道',
    'HOUSING',
    'URBAN_MANAGEMENT',
    'TRANSPORT',
  ),
  matter('桥梁 大桥 危桥 桥面 涵洞 漫水桥', 'TRANSPORT', 'HOUSING', 'WATER'),
  matter(
    '公交 公共交通 班车 末班车 首班车 班次 客运 线路 路线 站点 候车 专线车 定制公交 出租车 网约车 地铁 轨道',
    'TRANSPORT',
  ),
  matter(
    '信号灯 红绿灯 斑马线 减速带 标志标线 交通标志 隔离护栏 交通护栏 监控探头 交通安全 交通秩序 交通拥堵 拥堵 堵车 限高',
    'POLICE',
    'TRANSPORT',
    'URBAN_MANAGEMENT',
  ),
  matter(
    '摩托车 电动车 电瓶车 非机动车 三轮车 驾驶员 酒驾 超载 大货车 渣土车 飙车',
    'POLICE',
    'URBAN_MANAGEMENT',
    'TRANSPORT',
  ),
  matter('停车 车位 泊车 停车场 乱停 充电桩', 'URBAN_MANAGEMENT', 'HOUSING', 'POLICE'),
  matter('路灯 照明 亮化 亮灯 无灯 缺灯 灯光 夜间照明', 'HOUSING', 'URBAN_MANAGEMENT', 'TRANSPORT'),
  matter('公共厕所 公厕 厕所 旱厕', 'URBAN_MANAGEMENT', 'HOUSING', 'AGRICULTURE'),
  matter('垃圾 环卫 清运 保洁 环卫工 清扫 垃圾分类 垃圾桶', 'URBAN_MANAGEMENT', 'HOUSING', 'AGRICULTURE'),
  matter('占道 流动摊贩 摊点 夜市 违建 违章建筑 广告牌 市容 犬 养犬 遛狗', 'URBAN_MANAGEMENT', 'POLICE'),
  matter(
    '老旧小区 小区 宿舍 住宅 物业 业委会 加装电梯 电梯 外墙 维修资金 保障房 安置房 棚户区 棚改 房产证 危房 租房 公租房 城中村',
    'HOUSING',
    'LOCAL_GOVERNMENT',
    'LAND',
  ),
  matter('供热 供暖 暖气 燃气 天然气 煤改气 气化', 'HOUSING', 'URBAN_MANAGEMENT', 'DEVELOPMENT'),
  matter('雨污 污水 下水道 管网 内涝 城市排水 窨井 井盖 积水', 'HOUSING', 'WATER', 'URBAN_MANAGEMENT'),
  matter('供水 自来水 饮水 饮用水 人饮 引水 水厂 水质 水压', 'WATER', 'HOUSING'),
  matter('河堤 堤坝 堤防 防洪 护岸 护坡 塌陷 防汛 泄洪 险工 河岸 汛期 加固', 'WATER', 'EMERGENCY'),
  matter('河道 河流 清淤 淤积 源头 水系 水环境 黑臭 湖泊 流域 坑塘 小流域 河长', 'WATER', 'ENVIRONMENT'),
  matter('水库 水坝 塘坝 闸 泵站 扬水站 机井 水源 水利', 'WATER', 'AGRICULTURE'),
  matter('灌溉 沟渠 水渠 渠道 干渠 支渠 管灌 灌区 喷灌 滴灌 引黄 生产用水 农业用水', 'WATER', 'AGRICULTURE'),
  matter('农田排水 田间排水 农田水利 排水沟 排涝 农田管灌 农业生产用水', 'AGRICULTURE', 'WATER'),
  matter('公园 绿地 绿化 行道树 园林 广场 口袋公园 景观 绿道', 'PARKS', 'HOUSING', 'URBAN_MANAGEMENT'),
  matter(
    '土地 用地 宅基地 征地 规划 国土 土地流转 矿 采矿 砂石 采石 采砂 地质灾害 滑坡 不动产 测绘',
    'LAND',
    'AGRICULTURE',
    'WATER',
  ),
  matter('林地 森林 造林 林场 护林 山火 林业 古树 湿地 野生动物', 'PARKS', 'LAND'),
  matter('电力 供电 用电 变压器 电网 停电 线杆 电线 高压线', 'POWER', 'DEVELOPMENT'),
  matter('网络 宽带 通信 基站 信号覆盖 手机信号 飞线 弱电', 'TELECOM', 'INDUSTRY'),
  matter('邮政 快递 邮局', 'POST', 'COMMERCE', 'TRANSPORT'),
]
