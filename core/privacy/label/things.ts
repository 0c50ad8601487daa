/** Labels of the numbers of things, papers and records: what stands under them is nobody's, however it looks. */

/** With 号: 箱号, 标本号. */
const numbered =
  '胸卡 工卡 房卡 物料 表具 箱 柜 铅封 封条 机身 钢印 图幅 界址点 网签 机构 网点 柜员 批复 批件 芯片 犬牌 著作权 版权 报检 站 通道 呼 识别 船名 班列 车皮 竞买 课题批准 电子支付 图书证 项目批准 索书 馆藏 财产 档 全宗 盒 缩微 样品 炉 捆 轴 管 孔 课程 条形码 站点 奖券 抽奖 预约 床位 处方 条码 血袋 标本 病理 批签发 林班 小班 种畜 圈舍 大棚 冷库 仓 垛 货位 库位 线路 泊位 计量点 标签 资产 锅炉 气瓶 报告 鉴定 裁决书 调解书 文书 挂号信 邮件 格口 直播间 频道 会议 腾讯会议 票券 席位 选区 机组 机架 机台 机具 电杆 电缆 电池 手册 手环 手续 仪器 仪表 阀门 井盖 路灯 灯杆 门牌 门禁 工位 机位 铭牌 模具 批准 授权 支付行 开户行 联行 授信 借据 放款 凭证 传票 记账 会签 拟稿 收文 发文 登文 来文 排队 座位 展位 摊 号牌 比赛 参赛 奖状 回证 机车 叉车 叉车牌 药品卡 卡片';
/** With 码: 监管码. */
const coded =
  '流水 物料 机身 设备注册 电梯识别 救援 救援识别 识别 UDI DI PI SN 门牌 地址 交易 监管 电子监管 溯源 二维 学校标识 取票 取件 取货 预约 献血 有机 提取 解压 激活 邀请 兑换 券 核销 消费 健康 防伪 国标 唯一识别 设备识别 产品识别 标识 图斑 地块 机器 UDI DI PI SN';
/** With 证号: papers of places and of works. */
const licensed =
  '车辆通行 货车通行 会议通行 施工通行 临时通行 特别通行 作业通行 绿色通行 出入 准行 预售 他项权 犬 免疫 完税 原产地 监理 安许 资质 采矿 探矿 取水 排污 卫生 海域 养殖 捕捞 使用 公 见 股权 股金 检疫 动检 肥料登记 农药登记 种子生产 经营 规划 施工 消防 环评 生产 入网 准运 合格 计量 校准 检定 认证 注册';
/** With ID: 直播间ID. What an account of somebody is called by (用户ID, 会员ID) may be a mobile, and is none of them. */
const identified =
  '直播间 房间 主播 订单 店铺 设备 会议 商品 物料 任务 流程 文章 视频 音频 频道 项目 应用 模板 消息 站点 区域 机构 租户 节点 传感器 终端 基站 图片 文件 附件 记录 日志 事件 交易 请求 会话 帖子 评论 话题 栏目 素材 赛事 活动 课程 试卷 题目 班级 车位 网关 探头 摄像头 数据 批次 工单 广告 素材库 群组 直播';
const others =
  '卡号段 号段 号码段 编号段 车辆通行证 货车通行证 会议通行证 施工通行证 临时通行证 特别通行证 绿色通行证 出入证 校车 校车号 校车车牌 公务车 通勤车 畜禽标识 监测点位 航次 投档单位 生产许可 税票号码 挂号号码 证书号码 会议密码 入会密码 逆变器SN 组件SN 校验位 流水 期号 批次码 许可 批文 报关单 舱单 检疫票 标识 登记证 使用证 合格证';
/** With 卡号 and 卡卡号: 物联网卡号, 公交卡（卡号…）. */
const cards =
  '公交 地铁 校园 餐 加油 会员 购物 储值 充值 门禁 电话 充电 燃气 水 电 ETC 借书 图书 游泳 健身 停车 物联网 油 饭 通信 流量 SIM 保修 单位结算';
/** Keys of records, in programs and exports. */
const keys =
  'YPID SPUID SKUID SPU UDI UDIDI IMSI REQID BIZNO BIZID OUTTRADENO TRANSACTIONID TXNID OPENID UNIONID BATCH BARCODE GTIN TICKET TICKETNO TOKEN SIGN NONCE DEVICEID DEVICENO TERMINALID SHOPID GOODSID ITEMID PRODUCTID STOREID ARTICLEID NEWSID CONTENTID DOCID FILEID RECORDID LOGID MSGID MESSAGEID TASKID JOBID FLOWID INSTANCEID PROJECTCODE PROJECTNO BIDNO CONTRACTNO BILLNO VOUCHERNO REFNO TRACENO METERNO SENSORID STATIONID SITEID NODEID ROOMID CHANNELID GROUPID CHATID CATEGORYID REGIONCODE AREACODE ORGID DEPTID UNITCODE STOCKCODE SNOWFLAKEID EVENTID SPANID SESSIONID NOTICEID COLUMNID ATTACHMENTID SIMNO SIMCARD SIMCARDNO IOTCARD IOTCARDNO';

const withEnd = (words: string, end: string): string =>
  words
    .split(' ')
    .map((word) => word + end)
    .join(' ');

/** All of them, parted by spaces. */
export const things = [
  withEnd(numbered, '号'),
  withEnd(coded, '码'),
  withEnd(licensed, '证号'),
  withEnd(cards, '卡号'),
  withEnd(cards, '卡卡号'),
  withEnd(identified, 'ID'),
  others,
  keys,
].join(' ');
