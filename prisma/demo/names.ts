import { chanceOf } from './chance'

const families =
  '王王王王王张张张张李李李李刘刘刘刘孙孙孙陈陈马马高高赵赵赵周周徐徐杨杨于于宋朱胡郭郑吕董田曹韩冯许崔邢苗谷蔡卢丁范魏任石姚谭邹江段侯尹贾孟秦史夏付潘袁邓汪康邵钱薛毛温庞黎纪葛冷柴艾牛荆齐路商解索'
const firsts =
  '建国志文德玉春秀桂兰海庆永立新宝长金士振明光学传兴树洪福怀培广家绪俊晓丽红艳凤爱淑翠素敬克昌道世方向存东西连保茂延元景同少云雪冬月慧雅彦钦泽佑'
const seconds =
  '国军民华忠义成祥辉强勇刚峰涛波斌伟杰亮平霞英芳梅娟萍玲燕琴莲荣敏静洁颖岭河湖山林森田泉良才山宾栋梁柱水旺顺利安宁江星辰琪珍珂昕岩鹏飞翔超凯宇浩芝香'

/** So many different names, the same each time. */
export function differentNames(count: number): string[] {
  const chance = chanceOf('names of the demonstration year')
  const letters = { families: [...families], firsts: [...firsts], seconds: [...seconds] }
  const names = new Set<string>()
  while (names.size < count) {
    const [family, first, second] = [
      chance.pick(letters.families),
      chance.pick(letters.firsts),
      chance.pick(letters.seconds),
    ]
    const isShort = chance.below(7) === 0
    if (family !== second && first !== second) names.add(isShort ? family + second : family + first + second)
  }
  return [...names]
}
