import type { Licence, LicenceDecision } from '@/lib/domain/publication/licence'

/** 使用许可: what the congress decides, and what anybody reads of it. */
export const licences = {
  title: '使用许可',
  lead: '决定公众可以怎样使用已经公开的建议、答复和数据。没有决定的，网站写明没有授予许可。',
  names: {
    NONE: '不授予许可',
    ATTRIBUTION: '注明来源即可自由使用',
    CC_BY_4_0: '知识共享 署名 4.0 国际（CC BY 4.0）',
  } satisfies Record<LicenceDecision, string>,
  hints: {
    NONE: '公众只能在法律允许的范围内使用。',
    ATTRIBUTION: '本机关自己的许可，中文表述，不涉及外部协议。',
    CC_BY_4_0: '国际通用的许可协议，数据可以与各地的开放数据合并使用。',
  } satisfies Record<LicenceDecision, string>,
  now: '现行许可',
  coming: '即将生效',
  undecided: '没有决定，按没有授予许可公布',
  since: '{licence}，自{day}起',
  decide: '作出决定',
  licence: '许可',
  sinceOn: '生效日期',
  sinceHint: '从今天起，至多一年以后。',
  basis: '决定依据',
  basisHint: '例如主任会议的日期和议题。只在系统内留存，公众看不到。',
  lasting: '许可授予后不能对已经取得数据的人收回。改变决定，只对以后取得的人有效。',
  submit: '保存决定',
  history: '历次决定',
  changed: '{licence}，自{day}起。依据：{basis}',
  seePublic: '查看公开页面',
  public: {
    texts: {
      ATTRIBUTION:
        '任何人都可以免费复制、传播、改编，用于任何合法目的，包括商业目的。使用时请注明来源和下载日期；改动过的，请写明。不得借此识别未公开姓名的人，不得使人误以为本机关认可其用途。内容按现状提供，以正式公文为准。',
      CC_BY_4_0:
        '依照“知识共享 署名 4.0 国际”许可协议提供。注明来源、附上协议地址、说明是否作了改动，就可以复制、传播、改编，包括用于商业目的。以协议全文为准。',
    } satisfies Record<Licence, string>,
    fullText: '许可协议全文',
    of: '{congress}：{licence}，自{day}起。',
    noneOf: '{congress}：没有授予使用许可。',
    none: '没有授予使用许可。公开供查阅，不等于许可转载和再利用。',
    law: '依照著作权法，国家机关的决议、决定等具有立法、行政、司法性质的文件和单纯事实消息不受著作权保护（第五条）；个人学习、研究，为介绍、评论或者说明问题适当引用等，可以不经许可，但应当指明作者和作品名称（第二十四条）。其他使用，请先征得公开机关同意。',
    line: '使用许可：{licence}',
    lineOfNone: '使用许可：没有授予',
    lineOfSeveral: '使用许可：各机关不同，见说明',
  },
}
