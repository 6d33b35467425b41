/** Words that sound like a deed and cannot be held to. */
export const vague =
  /积极|争取|力争|尽快|尽早|早日|及早|及时(?=上报|汇报|向)|逐步|有望|适时|努力|进一步|加强|加大|大力|不断|统筹|协调|推动|多方|尽最大|尽力|酌情|酌予|研究解决|综合(?:考虑|考量)|有序|持续|稳步|着力|切实|探索|沟通|优化|完善|充分考虑|想方设法|千方百计|继续关注|密切关注|共同努力/gu

/** 提案 belongs to the consultative conference; a delegate makes suggestions. */
export const proposalWord = /提案(?!委|网|审|工作委|办(?!理))/gu
export const rightlyProposal =
  /(?:政协|委员)[^。;；\n]{0,24}$|(?:建议|议案)[、,，和及与或/]{0,2}(?:政协)?$|两案$|集体$|界别$/u
export const rightlyAfter = /^[、,和及与/]{0,2}(?:建议|议案)|^(?:委员会|办理委)/u
export const billWord = /(?<!建议、)议案(?!、|和|及|与|转)/gu
export const billAsSuggestion = /(?:的|号|该|此|您的?|本)$/u
export const memberWord =
  /(?:^|\n|尊敬的|感谢|请)(?:[\p{Script=Han}]{2,4})?委员(?:您好|你好|[:：,，]|的(?:关心|支持|提案|建议))|政协委员(?:您好|[:：])|作为(?:市|区|县)?政协委员/gu

export const blanks =
  /[xX×＊*○]{2,}(?![\d.])|(?<![\d.])[xX×](?=年|月|日|号|元|镇|村|代表|人|公里|米|局|路)|_{2,}|＿{2,}|【[^】\n]{0,30}】|〔20\d{2}〕(?:第)?号|〔〕|〔20_*〕|第号(?=建议|议案|提案|\))|(?<!出生|生|的)年月日|某某|(?:待|请)(?:补充|填写|核实)(?=[)）\]】\n,，。]|$)|[([](?:此处)?(?:填写|补充|插入|待定|略)[^)\]\n]{0,12}[)\]]|\.{6,}/gu
export const marks = /^【(?:[A-D甲乙丙丁](?:类)?|公开|主动公开|依申请公开|不公开|不予公开|全文公开|摘要公开)】$/u
/** A line that is a label and nothing else. */
export const emptyField =
  /(?:^|\n)(?<label>(?:具体)?承办人(?:员)?|联系人(?:及电话|、电话)?|联系电话|反馈时间|领导签发|签发人|签发|抄送|办理时间|办理结果|责任领导|经办人|代表意见|沟通时间|面商时间)[:：]?(?=\n\s*(?:\n|$)|\n[\p{Script=Han}]{2,8}[:：\n]|$)/gu

export const quotedNumber =
  /第[【(]?0*(?<a>\d{1,6})[】)]?号(?:(?:代表|人大)?(?:建议|议案|提案)|[)〕]|《|“|"|关于)|(?:建议|议案|提案)(?:第|:)?0*(?<b>\d{1,6})号/gu
export const quotedTitle =
  /《(?<a>[^》\n]{5,90}?(?:建议|议案|提案))》|[“"](?<b>关于[^”"\n]{5,90}?(?:建议|议案|提案))[”"]/gu
/** 该路段, 您所提的: the matter is meant without being named. */
export const meansIt =
  /(?:您|你|你们|代表)所?(?:提|反映|建议)|该(?:路|段|条|项目|工程|桥|处|村|小区|区域|点|河|线|校|问题|项|地|建议|片区|站|渠|水库|设施)|上述|此(?:路|处|项|问题)/u
export const isBill = /议案/u
export const sessionQuoted =
  /第?[一二三四五六七八九十百\d]{1,3}届(?:人民代表大会|人大)?(?:第)?[一二三四五六七八九十\d]{1,3}次(?:会议|全会)/gu

/** Signs that stand in every text and say nothing of the matter. */
export const lightSigns: ReadonlySet<string> = new Set([
  ...'的了在和与及或把将给让由对从到为不要能可一二三四五六七八九十个处名条年月日每先再各按以其是有也并都就等中上下前后内外里之于',
])
export const noHan = /[^\p{Script=Han}]/gu
export const noWord = /[^\p{L}\p{N}]+/u
export const point =
  /^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、．](?!\d)|[一二三四五六七八九]是|第[一二三四五六七八九][，,、]|首先[，,]|其次[，,])/u
