import { searchable } from '../suggestion/search-text'

/** What stands in every title says nothing of the matter; it parts the words that do. */
const frame = /关于|对于|进一步|(?:的)?(?:有关)?(?:建议|议案|提案)案?|[^\p{L}\p{N}]/gu
const light =
  /(?:大力|积极|持续|尽快|着力|切实|全面|逐步|继续)|加强|加快|加大|提高|提升|推进|推动|促进|解决|完善|健全|改善|优化|构建|建立|实施|开展|给予|帮助|支持|批准|列项|列入|纳入|落实|保障|强化|深化|规范|修建|新建|重建|建设|增设|增加|设置|改造|更新|延长|延伸|修复|维修|养护|整治|治理|管理|发展|服务|工作|项目|工程|问题|设施|力度|投入|能力|水平|质量|体系|机制|范围|严重|影响|力争|请求|恳请|我区|我县|我市|全区|全县|全市/gu

/** The parts of a title that name its matter and place. A title made of nothing else is taken as it stands. */
export function contentOf(title: string): string[] {
  const framed = parted(searchable(title).replace(frame, ' '))
  const heavy = parted(framed.join(' ').replace(light, ' '))
  return heavy.length > 0 ? heavy : framed
}

const parted = (text: string): string[] => text.split(/\s+/u).filter((part) => [...part].length > 1)

/** Every run of so many neighbouring signs, a rare sign whole: half of one is nothing that the database takes. */
export function runsOf(parts: readonly string[], length: number): Set<string> {
  const runs = new Set<string>()
  for (const part of parts) {
    const signs = [...part]
    for (let at = 0; at + length <= signs.length; at++) runs.add(signs.slice(at, at + length).join(''))
  }
  return runs
}
