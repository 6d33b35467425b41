/**
 * Where each syllable begins among the characters in the order of a Chinese dictionary: the syllable and the code of its first
 * character. Of characters with several readings the commonest counts.
 */
export const syllables = `
a5416 ai54ce an5b89 ang80ae ao51f9 ba4e37 bai7d26 ban6273 bang90a6 bao52f9 bei5351 ben5954 beng7356
bi5c44 bian8fb9 biao706c bie618b bin6c43 bing6c1e bo7676 bu5cec ca5693 cai5072 can53c2 cang4ed3 cao64a1
ce8279 cen5d7e ceng66fd cha53c9 chai8286 chan8fbf chang4f25 chao87d0 che8f66 chen62bb cheng9637 chi5403
chong5145 chou62bd chu51fa chua6b58 chuai63e3 chuan5ddb chuang5205 chui5439 chun65fe chuo9034 ci5472
cong5306 cou51d1 cu7c97 cuan6c46 cui5d14 cun4e7c cuo6413 da5491 dai5446 dan4e39 dang5f53 dao5200 de561a
den6265 deng706f di6c10 dia55f2 dian6541 diao5201 die7239 ding4e01 diu4e1f dong4e1c dou543a du53be
duan8011 dui5796 dun5428 duo591a e59b8 ei8bf6 en5940 eng97a5 er513f fa53d1 fan5e06 fang531a fei98de
fen5206 feng4e30 fo8985 fou7d11 fu592b ga65ee gai4f85 gan7518 gang5188 gao768b ge6208 gei7ed9 gen6839
geng522f gong5de5 gou52fe gu4f30 gua74dc guai4e56 guan5173 guang5149 gui6b1f gun4e28 guo5459 ha54c8
hai548d han4f44 hang592f hao8320 he8bc3 hei9ed2 hen62eb heng4ea8 hong5677 hou9f41 hu4e4e hua82b1 huai6000
huan6b22 huang5ddf hui7070 hun660f huo5419 ji4e0c jia52a0 jian620b jiang6a7a jiao827d jie9d64 jin5dfe
jing5755 jiong71dd jiu4e29 ju51e5 juan7220 jue5658 jun519b ka5494 kai5f00 kan520a kang5ffc kao5c3b ke533c
ken808e keng52a5 kong7a7a kou62a0 ku625d kua5938 kuai84af kuan5bbd kuang5321 kui4e8f kun944e kuo5c21
la5783 lai6765 lan5170 lang5577 lao5525 le4ec2 lei52d2 leng5d1a li54e9 lia4fe9 lian5941 liang826f
liao7177 lie6bdf lin62ce ling4f36 liu702e long56d6 lou779c lu565c luan616e lun63a0 luo5570 m5463 ma5988
mai57cb man5ada mang7264 mao732b me5692 mei569c men691a meng64dd mi54aa mian5b80 miao55b5 mie4e5c min6c11
ming540d miu8c2c mo6478 mou54de mu6bea na62cf nai8149 nan56e1 nang56d4 nao5b6c ne7592 nei5a1e nen6041
neng80fd ng55ef ni59ae nian62c8 niang5a18 niao9e1f nie634f nin56dc ning5b81 niu599e nong519c nou7fba
nu8b73 nuan5973 nuo759f o5594 ou8bb4 pa5991 pai62cd pan7705 pang4e53 pao629b pei5478 pen55b7 peng5309
pi4e15 pian56e8 piao527d pie6c15 pin59d8 ping4e52 po948b pou5256 pu4ec6 qi5dec qia6390 qian5343 qiang545b
qiao6084 qie82c6 qin4eb2 qing9751 qiong536d qiu4e18 qu533a quan8ff2 que7094 qun590b ran5465 rang7a63
rao5a06 re60f9 ren4eba reng6254 ri65e5 rong620e rou53b9 ru909a rua633c ruan5827 rui5a51 run77a4 ruo637c
sa4ee8 sai8644 san4e09 sang6a75 sao63bb se95aa sen68ee seng50e7 sha6740 shai7e4c shan5c71 shang4f24
shao5f30 she5962 shei8c01 shen7533 sheng5347 shi5c38 shou53ce shu4e66 shua5237 shuai8870 shuan95e9
shuang53cc shui813d shun542e shuo8bf4 si53b6 song5fea sou51c1 su82cf suan72fb sui590a sun5b59 suo5506
ta4ed6 tai56fc tan7c8f tang8ce7 tao5932 te5fd1 teng71a5 ti5254 tian5929 tiao65eb tie87a9 ting5385
tong56f2 tou5077 tu7d89 tuan6e4d tui63a8 tun541e tuo757d wa5c72 wai6b6a wan5f2f wang5c22 wei5371 wen7140
weng545a wo631d wu4e4c xi933b xia5477 xian4ed9 xiang4e61 xiao7071 xie6077 xin5fc3 xing661f xiong88c4
xiu4f11 xu5401 xuan5405 xue524a xun5743 ya4e2b yan6079 yang592e yao7faa ye9470 yi4e00 yin56d9 ying5e94
yo54df yong4f63 you4f18 yu848f yuan56e6 yue66f0 yun6655 za7e67 zai707d zan5142 zang5328 zao50ae ze5219
zei4f2c zen600e zeng8b5b zha624e zhai5908 zhan67ac zhang5f20 zhao4f4b zhe8707 zhen8d1e zheng51e7 zhi4e4b
zhong5f94 zhou5dde zhu6731 zhua6293 zhuai8de9 zhuan4e13 zhuang5986 zhui96b9 zhun5b92 zhuo62d9 zi4e72
zong5b97 zou90b9 zu79df zuan94bb zui539c zun7a5d zuo562c
`
