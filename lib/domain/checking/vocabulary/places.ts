/** Two characters before what says that it is a village, a road or a school: enough to know it again, and no verb before a longer name. */
export const namedPlace =
  /(?<stem>\p{Script=Han}{2})(?<kind>村|路|大街|大道|小学|中学|学校|幼儿园|小区)(?![灯车公面段网况线基肩权政])/gu

/** What ends so is a kind of them and no name. */
export const noName: Readonly<Record<string, RegExp>> = {
  村: /[困户型等类农乡各全该本新行然进驻入下个些每几整渔范丽帮城镇区县贫旧老和与及在到小大]$/u,
  路: /[道马公铁线电网管思出沿走修支环养铺干断各条段该本此多全辆客村乡镇区县城大小新老旧主次路问开筑通门停养过上下占有无回气水油和与及在到生活]$/u,
  大街: /[各条该本此全区县城主和与及在到]$/u,
  大道: /[各条该本此全区县城主和与及在到康阳]$/u,
  小学: /[各全该本中所些办建校心验属民公一二三四五六七八九十和与及在到区县镇乡村城]$/u,
  中学: /[各全该本大所些办建校心验属民公一二三四五六七八九十和与及在到区县镇乡村城]$/u,
  学校: /[各全该本中大小所些办建属民公业术殊贯制年等所和与及在到区县镇乡村城入进出离返名薄点弱专]$/u,
  幼儿园: /[各全该本所些办建属民公心验惠型级小和与及在到区县镇乡村城立名套]$/u,
  小区: /[各全该本旧老新些个住居民封放等慧理型色美化宅建有和与及在到无类整]$/u,
}
