/** Where a practice is represented: a place in `content/`, an address of the site, or a file of the engine. */
export type Representation =
  | { readonly kind: 'content'; readonly path: string; readonly pointer: string }
  | { readonly kind: 'page'; readonly route: string }
  | { readonly kind: 'core'; readonly file: string };

/** One practice that public bodies are known to use, and what shows it here. */
export interface ChecklistRow {
  /** Letter of the source (A 司法行政, B 吴中, C 法院, D 卧龙, E 信访) and number. */
  readonly id: string;
  readonly practice: string;
  readonly practiceEn: string;
  readonly shownBy: readonly Representation[];
}

/** A row a line: id | practice | English | representations, parted by `;`. `content` paths may end in a JSON Pointer (RFC 6901) after `#`. */
const table = `
A01 | 法律援助、社区矫正等职能写成可量化、可追踪、可评价的指标 | Functions of justice written as indicators | content library/legal-aid/aid-hotline-answers.json#/domain ; content library/community-corrections/reoffending-rate.json#/domain ; page /indicator/
A02 | 即墨：全年解答法律援助热线 2000 次 | Jimo: 2,000 hotline calls a year | content schemes/jimo-legal-aid/v1.json#/tree/0/children/0/target ; content disclosures/jimo-justice/2025/jimo-legal-aid/v1.json#/results/0
A03 | 即墨：办理认罪认罚案件 1200 件 | Jimo: 1,200 plea cases | content schemes/jimo-legal-aid/v1.json#/tree/0/children/1/target ; content disclosures/jimo-justice/2025/jimo-legal-aid/v1.json#/results/1
A04 | 即墨：审批一次办结不超过 5 天 | Jimo: approval within 5 days | content schemes/jimo-legal-aid/v1.json#/tree/0/children/2/target ; content disclosures/jimo-justice/2025/jimo-legal-aid/v1.json#/results/2
A05 | 上海：社工培训不少于 850 人次 | Shanghai: at least 850 training attendances | content schemes/shanghai-community-corrections/v1.json#/tree/0/children/0/target
A06 | 上海：重新犯罪率不高于 0.2 % | Shanghai: reoffending of at most 0.2 % | content schemes/shanghai-community-corrections/v1.json#/tree/0/children/1/target ; content library/community-corrections/reoffending-rate.json#/smallN ; core core/assessment/checks/rate-possible.ts
A07 | 即墨：继承公证单件成本 2000 元（70 万元÷350 件） | Jimo: 2,000 yuan a notarial act (700,000 ÷ 350) | content schemes/jimo-notary/v1.json#/tree/0/children/0/target ; content library/notary/notary-unit-cost.json#/formula ; content disclosures/demo-notary/2025/demo-notary-2025/v1.json#/results/0/inputs ; core core/assessment/checks/quotient.ts
A08 | 即墨：卷宗优秀率不低于 90 % | Jimo: at least 90 % excellent files | content schemes/jimo-notary/v1.json#/tree/1/children/0/target ; content library/legal-aid/file-excellence-rate.json#/inputs
A09 | 上海：外包坐席质检抽取率不低于 5 % | Shanghai: at least 5 % of calls sampled | content schemes/shanghai-grassroots-services/v1.json#/tree/0/target ; content library/legal-aid/qc-sampling-rate.json#/collection
A10 | 成本与质量成对考核 | Cost and quality in pairs | content schemes/jimo-notary/v1.json#/tree/0/children/0/pairedWith ; content schemes/demo-legal-aid/v2.json#/tree/0/children/3/children/0/pairedWith
A11 | 按机构类型分类考核 | Schemes by kind of body | content schemes/guangdong-law-firms/v1.json#/appliesTo/kinds ; content schemes/heilongjiang-notaries/v1.json#/appliesTo/kinds
A12 | 广东：律所党建与业务双轨评价 | Guangdong: two tracks for law firms | content schemes/guangdong-law-firms/v1.json#/tree/0 ; content schemes/guangdong-law-firms/v1.json#/tree/1
A13 | 广东：重大案件代理指导 | Guangdong: guidance in major cases | content schemes/guangdong-law-firms/v1.json#/tree/1/children/0 ; content schemes/demo-law-firms/v1.json#/tree/1/children/0/scoring
A14 | 广东：内部管理制度健全性 | Guangdong: completeness of internal rules | content schemes/guangdong-law-firms/v1.json#/tree/1/children/1 ; content disclosures/demo-law-firm/2025/demo-law-firm-2025/v1.json#/results/2/evidence
A15 | 红线：放任违法执业，一律不合格 | Red line: tolerating illegal practice fails | content schemes/guangdong-law-firms/v1.json#/vetoes/0 ; content disclosures/demo-law-firm/2025/demo-law-firm-2025/v1.json#/vetoEvents/0
A16 | 黑龙江：公证人员年人均公益服务 50 小时 | Heilongjiang: 50 hours of public service | content schemes/heilongjiang-notaries/v1.json#/tree/0/target ; content library/notary/notary-public-hours.json#/formula
A17 | 黑龙江：公证薪酬不超过当地公务员 2.5 倍 | Heilongjiang: pay at most 2.5 times civil servants | content schemes/heilongjiang-notaries/v1.json#/tree/1/target ; content library/notary/notary-pay-ratio.json#/inputs
A18 | 黑龙江：修订绩效分配规定，公益服务量化 | Heilongjiang: revised rules on performance pay | content basis/heilongjiang-notary-rules.json#/status ; content schemes/heilongjiang-notaries/v1.json#/basis
A19 | 镇康：月度目标比对 | Zhenkang: monthly comparison with targets | content disclosures/zhenkang-justice/2022/zhenkang-mediation-2022/v1.json#/kind ; content schemes/demo-aid-monitor/v1.json#/tree/0/target/schedule
A20 | 镇康：进度滞后预警 | Zhenkang: warnings when behind schedule | content schemes/zhenkang-mediation/v1.json#/warningRules/0 ; content warnings/demo-plea-pace-2025.json ; core core/assessment/warnings/pace.ts
A21 | 镇康 2022：完成 2126 件，目标 2000 件，为 106.3 % | Zhenkang 2022: 2,126 of 2,000, 106.3 % | content disclosures/zhenkang-justice/2022/zhenkang-mediation-2022/v1.json#/results/0/actual ; content schemes/zhenkang-mediation/v1.json#/tree/0/target ; core core/assessment/checks/completion.ts
A22 | 济南：绩效跟踪与资金闲置预警 | Jinan: tracking and idle-fund warnings | content schemes/demo-project-monitor/v1.json#/warningRules/0 ; content disclosures/demo-justice/2026/demo-service-centre-2026/v1.json#/budget ; core core/assessment/warnings/idle-funds.ts ; page /funds/idle/
A23 | 济南：对无进展项目暂停拨款 | Jinan: payments pause without progress | content applications/jinan-payment-pause.json ; content applications/demo-pause-service-centre.json#/basis
A24 | 济南 2022：预算审减率 35.7 % | Jinan 2022: 35.7 % of the budget cut on review | content disclosures/jinan-government/2022/jinan-budget-cut-2022/v1.json#/results/0/actual ; core core/assessment/checks/missing-inputs.ts
A25 | 北京：行政复议纠错率 3.2 % | Beijing: correction rate 3.2 % | content disclosures/beijing-government/2025/beijing-administrative-review/v1.json#/results/0/actual ; content library/administrative-law/review-correction-rate.json#/direction
A26 | 北京：调解成功率 | Beijing: mediation success rate | content schemes/beijing-administrative-review/v1.json#/tree/1 ; content library/mediation/mediation-success-rate.json#/inputs
A27 | 绩效数据成为下年度立法计划的依据 | Data becomes the basis of the legislative plan | content applications/beijing-legislative-plan.json#/decision
A28 | 上海：志愿者专业占比 10 % 为经费倾斜标准 | Shanghai: 10 % professional volunteers for extra funds | content schemes/shanghai-community-corrections/v1.json#/gates/0 ; content applications/shanghai-corrections-funding.json
A29 | 上海：社工持证率 82 % 为经费倾斜标准 | Shanghai: 82 % certified workers for extra funds | content schemes/shanghai-community-corrections/v1.json#/gates/1 ; content applications/shanghai-corrections-funding.json
A30 | 济南：五方联控督查黄河战略项目 | Jinan: five parties inspect the Yellow River project | content supervision/jinan-yellow-river-npc.json ; content supervision/jinan-yellow-river-discipline.json ; content supervision/jinan-yellow-river-finance.json ; content supervision/jinan-yellow-river-audit.json ; content supervision/jinan-yellow-river-organisation.json ; page /supervision/
A31 | 绩效数据共享，监督形成闭环 | Shared data, supervision followed up | content supervision/demo-legal-aid-audit.json#/sharedData ; content supervision/demo-legal-aid-audit.json#/followUp
A32 | 上海：12348 热线引入第三方评估 | Shanghai: third party evaluates the hotline | content disclosures/shanghai-justice/2025/shanghai-12348/v1.json ; content surveys/demo-hotline-third-party-2025.json#/conductor ; content schemes/demo-finance-evaluation/v1.json#/parties
A33 | 咨询满意率不低于 90 % | Satisfaction of at least 90 % | content schemes/shanghai-12348/v1.json#/tree/0/target ; content surveys/demo-aid-survey-2025.json#/counts
A34 | 接答及时性 | Timeliness of answers | content schemes/shanghai-12348/v1.json#/tree/1 ; content library/legal-aid/answer-timeliness.json#/inputs
A35 | 上海：系统故障排除率 100 % | Shanghai: all system faults cleared | content schemes/shanghai-digital-security/v1.json#/tree/0/target
A36 | 上海：数据编目上链不少于 10 个目录 | Shanghai: at least 10 catalogues on a ledger | content schemes/shanghai-digital-security/v1.json#/tree/1/target ; content evidence/demo-catalogue-receipt-01.json#/attestation
A37 | 北京：检查单与存证结合，涉企检查透明 | Beijing: checklists with attestation | content disclosures/beijing-government/2025/beijing-mobile-inspection/v1.json ; content evidence/demo-inspection-receipt.json#/attestation ; content evidence/demo-inspection-checklist.json
A38 | 看得见监督合力不足、激励弱化 | Weak supervision and incentives become visible | page /supervision/ ; page /applications/
A39 | 协同联控入制度，绩效结果决定预算 | Cooperation by rule, results decide budgets | content basis/budget-performance-law-proposal.json ; content applications/demo-budget-increase-2026.json ; page /library/basis/
A40 | 统一的基础指标库，避免一考一策 | One shared indicator library | content library/mediation/mediation-success-rate.json ; content library/mediation/administrative-mediation-success-rate.json#/base ; core core/disclosure/checks/near-duplicates.ts ; page /indicator/
A41 | 实时采集：系统自动、数据新鲜 | Automatic collection, fresh data | content library/mediation/mediation-duration.json#/collection ; content disclosures/demo-justice/2026-10/demo-aid-monitor-2026-10/v1.json#/asOf ; core core/disclosure/schema/indicator.ts
A42 | 考核嵌入全流程：目标、监控、自评、评价、应用 | Evaluation through the whole process | content disclosures/demo-justice/2025/demo-legal-aid-targets-2025/v1.json ; content disclosures/demo-justice/2025-12/demo-aid-monitor-2025-12/v1.json ; content disclosures/demo-justice/2025/demo-legal-aid-2025/v1.json ; content disclosures/demo-justice/2025/demo-finance-evaluation-legal-aid-2025/v1.json ; content applications/demo-budget-increase-2026.json
A43 | 从看数量到看质量，不只打分排名 | From quantity to quality, more than ranking | content library/legal-aid/file-excellence-rate.json#/dimension ; core core/assessment/ranking.ts
B01 | 司法、教育、税务、环保同一体系 | Justice, education, tax and environment in one system | content schemes/wuzhong-corrections-workers/v1.json ; content schemes/wuzhong-education-talent/v1.json ; content schemes/wuzhong-tax-points/v1.json ; content schemes/xinwu-emission-alert/v1.json
B02 | 社工考核办法 12 大项 51 条细则 | Worker rules: 12 categories, 51 articles | content disclosures/wuzhong-justice/2025/wuzhong-corrections-workers/v1.json#/results/1/actual ; content schemes/demo-corrections-workers/v1.json#/tree/11 ; content schemes/demo-corrections-workers/v1.json#/tree/11/children/3/article
B03 | 百分制，减分为主、加分为辅 | 100 points, deductions first | content schemes/demo-corrections-workers/v1.json#/method ; content schemes/demo-corrections-workers/v1.json#/bonusCap ; core core/assessment/scoring/deduction.ts
B04 | 监管质效与薪酬挂钩 | Supervision quality tied to pay | content applications/wuzhong-corrections-pay.json ; content applications/demo-corrections-pay-2025.json#/amount
B05 | 人才计划：引进与培养双轨，A–D 四类 | Talent plan: recruit and train, classes A–D | content schemes/wuzhong-education-talent/v1.json#/tree/0/children/0 ; content schemes/wuzhong-education-talent/v1.json#/tree/0/children/3 ; content segments/dongwu-recruited.json#/segments/3 ; content schemes/wuzhong-education-talent/v1.json#/tree/0/children/0/segment
B06 | 教育名家、领军人才等四层梯队 | Four levels of talent, two of them named | content schemes/wuzhong-education-talent/v1.json#/tree/1/children/0 ; content schemes/wuzhong-education-talent/v1.json#/tree/1/children/1 ; content schemes/wuzhong-education-talent/v1.json#/tree/1/children/2 ; content segments/dongwu-ladder.json#/ordered ; content segments/dongwu-ladder.json#/segments/3/confirmed
B07 | 科研、教学、影响力分类设置 | Research, teaching and influence by class | content schemes/wuzhong-education-talent/v1.json#/tree/0/children/0/children/0 ; content schemes/wuzhong-education-talent/v1.json#/tree/0/children/0/children/1 ; content schemes/wuzhong-education-talent/v1.json#/tree/0/children/0/children/2 ; content schemes/wuzhong-education-talent/v1.json#/tree/1/children/0/segment
B08 | 税务：软要求硬考核 | Tax: soft goals scored | content schemes/demo-tax-soft-goals/v1.json#/tree/0/scoring ; content schemes/demo-tax-soft-goals/v1.json#/tree/1/scoring/bands ; content schemes/wuzhong-tax-points/v1.json#/tree/3
B09 | 新吴：「四个力」框架 | Xinwu: four forces | content schemes/xinwu-four-forces/v1.json#/tree/3
B10 | 新吴：土地征用、环保等群众关切入考核 | Xinwu: public concerns are evaluated | content schemes/xinwu-four-forces/v1.json#/tree/1/children/0/tags
B11 | 税务：日积分、季排名、半年考核、年终评议 | Tax: daily points, quarterly places, yearly review | content schemes/demo-tax-points/v1.json#/period ; content disclosures/demo-tax/2025-Q1/demo-tax-points-2025-q1/v1.json#/results/0/series ; content schemes/demo-tax-points/v1.json#/rankingPolicy ; core core/assessment/scoring/accumulate.ts
B12 | 12 项量化指标、36 项加减分项目 | 12 indicators, 36 plus and minus items | content disclosures/wuzhong-tax/2025/wuzhong-tax-points/v1.json#/results/1/actual ; content schemes/demo-tax-points/v1.json#/tree/0/children/11 ; content schemes/demo-tax-points/v1.json#/tree/2/children/17
B13 | 每月督查末位部门并通报 | The lowest unit is inspected, a notice issued | content schemes/demo-tax-points/v1.json#/warningRules/0 ; content applications/wuzhong-tax-rectification.json ; content notices/demo-tax-rectification-2025-q1/notice.json
B14 | 考核、反馈、优化闭环 | Evaluate, feed back, improve | content disclosures/demo-justice/2025/demo-legal-aid-2025/v2.json#/results/1/deviation ; content disclosures/demo-justice/2025/demo-legal-aid-2025/v2.json#/results/1/followUp
B15 | 社区：入户频次、矛盾调解率、活动数高频采集 | Community data collected often | content disclosures/demo-beihe/2025/demo-beihe-service-2025/v1.json#/results/2/series ; content schemes/wuzhong-community-cadres/v1.json#/tree/1 ; content schemes/wuzhong-community-cadres/v1.json#/tree/2
B16 | 三级指标解读会，逐条解析 | Indicators explained on three levels | content applications/wuzhong-tax-interpretation.json ; content library/legal-aid/aid-hotline-answers.json#/interpretation
B17 | 金牌调解员评选与调解专栏 | Mediator awards and a column | content applications/wuzhong-gold-mediators.json ; content applications/demo-gold-mediators-2025.json#/count ; content notices/demo-mediation-column/notice.json
B18 | 35 % 的调解在线上进行 | 35 % of mediations online | content disclosures/wuzhong-justice/2025/wuzhong-mediation-online/v1.json#/results/0/actual ; content library/mediation/online-mediation-share.json#/inputs
B19 | 时长、成功率、评价由系统记录 | Time, success and rating recorded by the system | content schemes/wuzhong-mediation-online/v1.json#/tree/1 ; content schemes/wuzhong-mediation-online/v1.json#/tree/2 ; content schemes/wuzhong-mediation-online/v1.json#/tree/3 ; content library/mediation/mediation-rating.json#/collection
B20 | 调解周期短 40 %，维权费用少 60 % | Cycle 40 % shorter, costs 60 % lower | content disclosures/wuzhong-justice/2025/wuzhong-mediation-online/v1.json#/results/4/change ; content disclosures/wuzhong-justice/2025/wuzhong-mediation-online/v1.json#/results/5/change
B21 | 新吴：重污染天气减排措施执行率 | Xinwu: measures in heavy-pollution alerts | content schemes/xinwu-emission-alert/v1.json#/tree/0 ; content disclosures/demo-ecology/2025-01-08_2025-01-12/demo-emission-alert-2025-01-08/v1.json#/period/from
B22 | 教育人才数据库追踪成果和进展 | Talent database tracks results | content library/education/milestones-met.json ; content disclosures/demo-education/2025/demo-education-talent-2025/v1.json#/results/13 ; content segments/demo-talent-ladder.json#/segments/0 ; content schemes/demo-education-talent/v1.json#/tree/1/children/0/segment
B23 | 一数一考、一考多用 | One figure, many uses | content schemes/demo-legal-aid/v2.json#/tree/0/children/0/children/1/indicator ; content schemes/demo-finance-evaluation/v1.json#/tree/1/children/0/indicator ; page /indicator/plea-cases/
B24 | 达标人才：专项经费、职称晋升、团队表彰 | Talent: funds, titles, team awards | content applications/wuzhong-education-funds.json ; content applications/wuzhong-education-titles.json ; content applications/wuzhong-education-team.json
B25 | 社区干部 80 % 固定、20 % 绩效 | 80 % fixed pay, 20 % performance | content schemes/wuzhong-community-cadres/v1.json#/paySplit ; core core/assessment/checks/parts-sum.ts
B26 | 人均年收入增加 2 万元 | Average income up by 20,000 yuan | content disclosures/wuzhong-government/2025/wuzhong-community-cadres/v1.json#/results/3/change
B27 | 优秀者定向招录或提拔 | The best are recruited or promoted | content applications/wuzhong-community-promotion.json ; content applications/demo-community-promotion-2025.json#/count
B28 | 新吴：结果与编制、财政资源挂钩 | Xinwu: results tied to posts and funds | content applications/xinwu-posts.json ; content applications/xinwu-budget.json
B29 | 福州：中期评估低于 85 分暂停拨付 | Fuzhou: below 85 points payments pause | content schemes/fuzhou-science-midterm/v1.json#/gates/0 ; content disclosures/demo-research-institute/2024-07-01_2025-12-31/demo-research-midterm-2025/v1.json ; content disclosures/demo-research-institute/2024-07-01_2026-06-30/demo-research-review-2026/v1.json ; core core/assessment/gates.ts
B30 | 奖优罚劣双向驱动 | Rewards and sanctions | content applications/demo-research-pause-2026.json#/direction ; content applications/demo-research-resume-2026.json#/direction ; page /applications/
B31 | 标准化与差异化兼顾 | Standard core, local extensions | content library/safety/major-hazard-rectification-rate.json#/base ; content schemes/demo-legal-aid/v2.json#/changes ; page /scheme/demo-legal-aid/v2/
B32 | 公示不泄露身份证号和住址 | Notices without ID numbers and addresses | content notices/demo-liushu-aid-list-2026/notice.json ; core core/privacy/scan.ts ; page /privacy/
B33 | 指标过细挤压服务时间 | Too many indicators crowd out service | content library/tax/daily-points.json#/gamingRisk ; page /quality/
C01 | 绩效管理的四个目的 | Four purposes of performance management | content schemes/demo-trial-team-rules/v1.json#/purpose ; content schemes/demo-court-health/v1.json#/purpose
C02 | 结案率、调撤率、文书质量、信访满意度 | Closing rate, settled rate, document quality, satisfaction | content schemes/demo-court-health/v1.json#/tree/1/children/3 ; content schemes/demo-court-health/v1.json#/tree/2/children/1 ; content schemes/demo-court-health/v1.json#/tree/0/children/1 ; content schemes/demo-court-health/v1.json#/tree/2/children/3
C03 | 审判与执行按角色组分设指标 | Trial and enforcement teams have their own indicators | content schemes/demo-trial-team-rules/v1.json#/tree/2/children/0 ; content schemes/demo-enforcement-team-rules/v1.json#/tree/1/children/0 ; content schemes/demo-trial-team-rules/v1.json#/disclosureRules/personLevel
C04 | 定期评估、动态监测、多方互评 | Regular evaluation by several parties | content schemes/demo-trial-team-rules/v1.json#/parties ; content schemes/demo-trial-team-rules/v1.json#/period
C05 | 结果用于评优、晋升、培训 | Results used for awards, promotion, training | content applications/demo-court-honours-2025.json#/count ; content applications/demo-court-promotion-2025.json#/count ; content applications/demo-court-training-2025.json#/count
C06 | 反馈与改进计划（只到机构） | Feedback and improvement, for units only | content applications/demo-court-training-2025.json ; content disclosures/demo-court/2025/demo-court-health-2025/v1.json#/results/0/improvement ; content disclosures/demo-justice/2025/demo-legal-aid-2025/v1.json#/results/1/followUp
C07 | 不偏重数量，考虑案件难度 | Difficulty counts, not only quantity | content library/trials/average-trial-days.json#/difficultyAdjust ; content disclosures/demo-court/2025/demo-court-health-2025/v1.json#/results/4/context ; content schemes/demo-trial-team-rules/v1.json#/tree/0/children/0/coefficient
C08 | 数据来源和口径统一 | Sources and calibers are stated | content library/trials/closing-rate.json#/caliber ; content library/trials/closing-rate.json#/source ; page /quality/
C09 | 主观评价占比设上限 | A limit to subjective shares | content schemes/demo-trial-team-rules/v1.json#/subjectiveShareMax ; core core/disclosure/checks/scheme-weights.ts
C10 | 看得见有结果、未应用 | Results without consequences become visible | page /applications/
C11 | 数量、质量、效率、效果四个维度 | Quantity, quality, efficiency, effect | content schemes/demo-court-health/v1.json#/tree/0 ; content schemes/demo-court-health/v1.json#/tree/1 ; content schemes/demo-court-health/v1.json#/tree/2 ; content schemes/demo-court-health/v1.json#/tree/3 ; content library/trials/reversal-rate.json#/dimension
C12 | 结案数、调解数、信访处理数只监测 | Workload is monitored only | content schemes/demo-court-health/v1.json#/tree/3/children/0/scoring ; content schemes/demo-court-health/v1.json#/tree/3/children/1/scoring ; content schemes/demo-court-health/v1.json#/tree/3/children/2/scoring
C13 | 案件质量：文书、发改率、满意度 | Document score, reversal rate, satisfaction | content schemes/demo-court-health/v1.json#/tree/0/children/0/target ; content schemes/demo-court-health/v1.json#/tree/0/children/1/target ; content schemes/demo-court-health/v1.json#/tree/0/children/2/target
C14 | 审理周期、执行周期、超期未结比例 | Length of trial and enforcement, old cases | content schemes/demo-court-health/v1.json#/tree/1/children/1 ; content schemes/demo-court-health/v1.json#/tree/1/children/4 ; content schemes/demo-court-health/v1.json#/tree/1/children/2
C15 | 重大案件、培训、廉政 | Major cases, training, integrity | content schemes/demo-court-health/v1.json#/tree/4/children/0 ; content schemes/demo-court-health/v1.json#/tree/4/children/1 ; content schemes/demo-court-health/v1.json#/tree/4/children/2 ; content schemes/demo-court-health/v1.json#/vetoes/0
C16 | 打通系统接口，自动采集 | Data taken from systems | content evidence/demo-hotline-export-2025.json#/type ; content evidence/demo-petition-satisfaction-2025.json#/type ; core core/documents/csv.ts
C17 | 对长期低迷、异常波动预警 | Warnings for persistent misses and unusual values | content schemes/demo-court-health/v1.json#/warningRules/0 ; content schemes/demo-court-health/v1.json#/warningRules/1 ; core core/assessment/warnings/persistent-miss.ts ; core core/assessment/warnings/z-score.ts ; core core/assessment/warnings/jump.ts
C18 | 辅助决策：只公布人数，不公布个人建议 | Decisions on staff appear as counts only | content applications/demo-court-promotion-2025.json#/count ; page /about/
C19 | 不公布干部和法院排名 | No rankings of staff or courts | content schemes/demo-court-health/v1.json#/rankingPolicy ; core core/assessment/ranking.ts ; page /about/
C20 | 专项奖励基金，绩效与晋升挂钩 | Award fund and promotion | content applications/demo-court-award-2025.json#/amount ; content applications/demo-court-promotion-2025.json
C21 | 避免唯数字论，自我评估 | Words beside numbers, self-evaluation | content disclosures/demo-justice/2025/demo-legal-aid-2025/v1.json#/narrative ; content disclosures/demo-justice/2025/demo-legal-aid-2025/v1.json#/kind ; core core/disclosure/schema/disclosure.ts
C22 | 全过程留痕 | Everything leaves a trace | content corrections/demo-legal-aid-2025-night-calls.json ; content disclosures/demo-justice/2024/demo-community-brief-2024/v2.json#/withdrawal ; page /corrections/
C23 | 律师、当事人、人大代表参与评价 | Lawyers, litigants and deputies take part | content surveys/demo-court-experts-2025.json#/population ; content schemes/demo-trial-team-rules/v1.json#/parties/3
C24 | 动态模型：系数是数据，没有黑箱 | Dynamic models: coefficients are data, no black box | content schemes/demo-trial-team-rules/v1.json#/coefficients/0 ; content schemes/demo-aid-monitor/v2.json#/changes
D01 | 目标责任、法治、营商环境多套方案 | Several schemes of one district | content schemes/wolong-three-levels/v1.json ; content schemes/wolong-business-law/v1.json ; content schemes/wolong-safety/v1.json ; page /org/wolong-government/
D02 | 事前绩效评估办法 | Rules on ex-ante evaluation | content basis/wolong-ex-ante-rules.json ; content disclosures/wolong-government/2025/wolong-ex-ante/v1.json#/kind ; content disclosures/demo-finance/2025-09-01_2025-11-30/demo-aid-centre-ex-ante-2025/v1.json
D03 | 绩效运行监控：资金与目标偏差 | Monitoring of money and targets | content basis/wolong-monitoring-rules.json ; content disclosures/wolong-government/2025/wolong-monitoring/v1.json#/kind ; content disclosures/demo-justice/2025-04/demo-aid-monitor-2025-04/v1.json#/budget
D04 | 第三方重点项目绩效评价 | Third-party evaluation of key projects | content disclosures/wolong-government/2025/wolong-rural-industry/v1.json#/review/0 ; content disclosures/demo-justice/2025/demo-finance-evaluation-legal-aid-2025/v1.json#/kind
D05 | 分类考核，动态调整（清单缺失，不补写） | Schemes by domain with versions; the missing list is not invented | content schemes/wolong-safety/v1.json ; content schemes/wolong-rd-institutes/v1.json ; content schemes/demo-legal-aid/v2.json#/changes
D06 | 区、街、村三级考核 | District, street and village levels | content schemes/wolong-three-levels/v1.json#/tree/0 ; content schemes/wolong-three-levels/v1.json#/tree/1 ; content schemes/wolong-three-levels/v1.json#/tree/2 ; page /org/demo-county/
D07 | 七里园：执法人员持证上岗率 100 % | Qiliyuan: all officers certified | content schemes/qiliyuan-law-enforcement/v1.json#/tree/0/target ; content schemes/qiliyuan-law-enforcement/v1.json#/tree/0/mandatory
D08 | 七里园：重大执法决定法制审核率 | Qiliyuan: legal review of major decisions | content schemes/qiliyuan-law-enforcement/v1.json#/tree/1/mandatory ; content library/administrative-law/legal-review-rate.json#/inputs
D09 | 打破数据孤岛，写明来源 | Sources of data are stated | content library/business/firm-dispute-rate.json#/source ; page /quality/
D10 | 新型研发机构六类指标 | Six classes of indicators for research institutes | content schemes/wolong-rd-institutes/v1.json#/tree/0 ; content schemes/wolong-rd-institutes/v1.json#/tree/3 ; content schemes/demo-science-midterm/v1.json
D11 | 研究院通过年度评价方可续拨 | The institute must pass to be funded | content schemes/wolong-rd-institutes/v1.json#/gates/0 ; content applications/xihu-muyuan-funding.json ; content disclosures/xihu-muyuan-institute/2025/xihu-muyuan-institute/v1.json
D12 | 研发投入与产业需求对接 | Research input meets demand | content schemes/wolong-rd-institutes/v1.json#/tree/4/children/0/pairedWith
D13 | 企业法律纠纷发生率 | Rate of legal disputes among firms | content schemes/wolong-business-law/v1.json#/tree/0 ; content library/business/firm-dispute-rate.json#/inputs
D14 | 行政调解成功率 | Administrative mediation success rate | content schemes/wolong-business-law/v1.json#/tree/1 ; content library/mediation/administrative-mediation-success-rate.json#/inputs
D15 | 七里园 2024：化解纠纷量同比增 40 % | Qiliyuan 2024: disputes resolved up 40 % | content disclosures/qiliyuan-subdistrict/2024/qiliyuan-mediation-2024/v1.json#/results/0/change
D16 | 涉企案件执行到位率 6.95 % 到 47.30 %，差 40.35 个百分点 | Enforcement 6.95 % to 47.30 %: 40.35 percentage points | content disclosures/wolong-government/2025/wolong-business-law/v1.json#/results/2/change ; content disclosures/wolong-government/2025/wolong-business-law/v1.json#/results/2/baseline ; content schemes/wolong-business-law/v1.json#/tree/2/target ; core core/assessment/checks/points-not-percent.ts
D17 | 季度考评与异地交叉检查 | Quarterly evaluation and cross-county checks | content disclosures/demo-county/2025-Q3/demo-safety-2025-q3/v1.json#/period ; content evidence/demo-cross-inspection-2025-q3.json#/inspection
D18 | 重大隐患整改与应急预案 | Major hazards rectified, emergency plans | content schemes/wolong-safety/v1.json#/tree/1 ; content schemes/wolong-safety/v1.json#/tree/2 ; content schemes/demo-safety/v1.json#/tree/2/scoring
D19 | 2023 年二季度隐患整改率 92 % | 92 % of hazards rectified in Q2 2023 | content disclosures/wolong-government/2023-Q2/wolong-safety-2023-q2/v1.json#/results/0/actual
D20 | 审批一体机：营业执照 3 分钟 | Approval machine: a licence in 3 minutes | content disclosures/wolong-government/2025/wolong-business-law/v1.json#/results/3/actual ; content library/business/licence-minutes.json#/collection
D21 | 智能识别执法程序问题，人工复核 | Assisted checks of procedure, reviewed by people | content evidence/demo-ai-procedure-review.json#/aiAssisted
D22 | 败诉率、纠错率阈值预警 | Thresholds for loss and correction rates | content schemes/wolong-risk-warning/v1.json#/warningRules/0 ; content schemes/demo-law-and-debt/v1.json#/warningRules/0/value ; core core/assessment/warnings/threshold.ts
D23 | 融资平台负债率监控 | Debt ratio of financing vehicles | content schemes/wolong-risk-warning/v1.json#/tree/2 ; content schemes/demo-law-and-debt/v1.json#/warningRules/2
D24 | 核心指标加弹性系数 | Core indicators with elastic coefficients | content schemes/demo-street-governance/v1.json#/coefficients/0 ; content disclosures/demo-qinghe/2025/demo-street-governance-2025/v1.json#/results/3/coefficientKeys ; core core/assessment/coefficient.ts
D25 | 街道工具能力不足，案例教学 | Training of street staff | content applications/qiliyuan-training.json ; content applications/demo-enforcement-training-2025.json
D26 | 结果多用于评优，对预算约束不足 | Results used for awards more than for budgets | content applications/wolong-civilised-award.json ; page /applications/
D27 | 动态指标、公民参与、弹性应用 | Dynamic indicators and public participation | content surveys/demo-aid-survey-2025.json ; content schemes/demo-legal-aid/v2.json#/changes ; page /feedback/
D28 | 方法依据：PDCA、世行报告、佛山、浙江 | Methods: PDCA, World Bank, Foshan, Zhejiang | content basis/deming-pdca-1986.json ; content basis/world-bank-2024.json ; content basis/foshan-science-evaluation.json ; content basis/zhejiang-one-visit.json
E01 | 信访质效双维 | Quantity and quality of petition work | content schemes/demo-petition-effect/v1.json#/tree/1/children/3/pairedWith ; content schemes/demo-petition-effect/v1.json#/tree/1/children/1
E02 | 全面实施预算绩效管理的意见 | Opinions on full budget performance management | content basis/full-budget-performance-2018.json ; content schemes/demo-petition-effect/v1.json#/basis ; page /period/2025/
E03 | 决策落实、资金效能、案结事了三重目标 | Decisions, money, cases settled | content schemes/demo-petition-effect/v1.json#/tree/0 ; content schemes/demo-petition-effect/v1.json#/budgetWeight ; content schemes/demo-petition-effect/v1.json#/tree/1
E04 | 早期考核：信访量、办结率 | Early indicators: volume and closure | content schemes/demo-petition-effect/v1.json#/tree/2/children/0/scoring ; content schemes/demo-petition-effect/v1.json#/tree/2/children/1
E05 | 事前、事中、事后全链条 | Before, during and after | content schemes/demo-petition-effect/v1.json#/tree/0/children/1/stage ; content schemes/demo-petition-effect/v1.json#/tree/1/children/0/stage ; content schemes/demo-petition-effect/v1.json#/tree/1/children/2/stage
E06 | 南京：年度定性目标 | Nanjing: qualitative yearly goals | content schemes/nanjing-petition-goals/v1.json#/tree/0 ; content schemes/nanjing-petition-goals/v1.json#/tree/1
E07 | 党的建设占总分 25 % | Party building is 25 % of the total | content schemes/demo-petition-effect/v1.json#/tree/0/children/0/weight ; content schemes/demo-petition-effect/v1.json#/weightFloors/1 ; core core/assessment/checks/weight-floor.ts
E08 | 绥宁：五化建设、主题教育 | Suining: team building and education | content schemes/suining-petition/v1.json#/tree/0 ; content schemes/suining-petition/v1.json#/tree/1
E09 | 绥宁 2020：问责建议函 33 份，同比 100 % | Suining 2020: 33 letters, up 100 % | content applications/suining-accountability-2020.json#/count ; content disclosures/suining-petition/2020/suining-petition-2020/v1.json#/results/2/change ; core core/assessment/checks/implied-baseline.ts
E10 | 初次信访一次性化解率 | First-time petitions resolved at once | content library/petitions/first-resolution-rate.json ; content schemes/demo-petition-effect/v1.json#/tree/1/children/0/scoring
E11 | 重复访下降率 | Decline of repeat petitions | content library/petitions/repeat-decline-rate.json#/formula ; content schemes/demo-petition-effect/v1.json#/tree/2/children/2
E12 | 广州 2023：化解率全省第一、满意率第二 | Guangzhou 2023: first and second in the province | content disclosures/guangzhou-petition/2023/guangzhou-petition-2023/v1.json#/results/0/rank ; content disclosures/guangzhou-petition/2023/guangzhou-petition-2023/v1.json#/results/1/rank
E13 | 广州：领导接访 1.1 万人次 | Guangzhou: 11,000 visitors received | content disclosures/guangzhou-petition/2023/guangzhou-petition-2023/v1.json#/results/2/actual
E14 | 广州：化解积案 476 件 | Guangzhou: 476 old cases resolved | content disclosures/guangzhou-petition/2023/guangzhou-petition-2023/v1.json#/results/3/actual
E15 | 广州：信访总量下降 43.6 % | Guangzhou: petitions down 43.6 % | content disclosures/guangzhou-petition/2023/guangzhou-petition-2023/v1.json#/results/4/change
E16 | 2015 年满意度评价，群众打分 | Satisfaction evaluation since 2015 | content basis/petition-satisfaction-2015.json ; content surveys/demo-petition-satisfaction-2025.json
E17 | 服务态度、程序合规性、问题解决度 | Attitude, procedure, solution | content surveys/demo-petition-satisfaction-2025.json#/dimensions/2
E18 | 满意、基本满意、不满意三档 | Three grades | content surveys/demo-petition-satisfaction-2025.json#/scale ; page /survey/demo-petition-satisfaction-2025/
E19 | 不满意须说明，理由编码 | Dissatisfaction needs a reason, coded | content surveys/demo-petition-satisfaction-2025.json#/commentRequired ; content surveys/demo-petition-satisfaction-2025.json#/themes
E20 | 满意度权重 30 % 以上 | Satisfaction weighs at least 30 % | content schemes/demo-petition-effect/v1.json#/tree/1/children/3/weight ; content schemes/demo-petition-effect/v1.json#/weightFloors/0 ; content surveys/demo-petition-satisfaction-2025.json#/weightInScheme
E21 | 广西：第三方评议，人大、专家复审 | Guangxi: third-party review with deputies and experts | content disclosures/guangxi-petition/2025/guangxi-petition-review/v1.json#/review/1 ; content supervision/guangxi-petition-npc.json
E22 | 湛江：五步工作法 | Zhanjiang: five steps | content disclosures/zhanjiang-petition/2025/zhanjiang-petition/v1.json ; content disclosures/demo-petition/2025/demo-petition-effect-2025/v1.json#/results/2/stages
E23 | 湛江：初件化解率 98.1 % | Zhanjiang: 98.1 % resolved at first | content disclosures/zhanjiang-petition/2025/zhanjiang-petition/v1.json#/results/0/actual
E24 | 满意度与重复信访的统计说法 | A claim on satisfaction and repeat petitions | content disclosures/national-petition/2022/national-petition-claims-2022/v1.json#/claims/0
E25 | 全国信访信息系统应录尽录 | Complete registration | content schemes/national-petition-recording/v1.json#/tree/0 ; content schemes/demo-petition-topics/v1.json#/warningRules/3 ; core core/assessment/warnings/missing-report.ts
E26 | 统一分类，防止选择性录入 | One list of topics | content basis/petition-topic-list.json ; content library/petitions/other-topic-share.json ; content library/petitions/topic-volume.json#/caliber ; content topics/petition-fields.json#/status ; content topics/demo-petition-topics.json#/topics/4/other ; page /period/2025/
E27 | 广州：国求初处置进度 | Guangzhou: progress of national first petitions | content schemes/guangzhou-petition/v1.json#/tree/5 ; content disclosures/demo-petition/2025-08/demo-petition-topics-2025-08/v1.json#/results/6
E28 | 超期未办结自动督办 | Overdue matters trigger supervision | content warnings/demo-overdue-2025.json#/actions/0 ; content schemes/demo-petition-topics/v1.json#/warningRules/2 ; core core/assessment/warnings/overdue.ts
E29 | 城乡建设、劳资等高频诉求研判 | Analysis of frequent topics | content disclosures/demo-petition/2025-02/demo-petition-topics-2025-02/v1.json#/results/1 ; content schemes/demo-petition-topics/v1.json#/warningRules/0 ; content topics/demo-petition-topics.json#/topics/1 ; content topics/petition-fields.json#/topics/1 ; page /period/2025/
E30 | 南京 2020：8 份专报推动政策修补 | Nanjing 2020: eight reports led to policy repairs | content applications/nanjing-petition-policy.json#/count ; content disclosures/nanjing-petition/2020/nanjing-petition-reports-2020/v1.json#/results/0/actual
E31 | 湘潭：形势分析辅助调整补偿标准 | Xiangtan: analysis changed compensation standards | content applications/xiangtan-compensation.json
E32 | 防止花钱买满意 | Against bought satisfaction | content library/petitions/petition-satisfaction-rate.json#/gamingRisk ; content schemes/demo-petition-effect/v1.json#/vetoes/0 ; core core/assessment/checks/paired-drift.ts
E33 | 漏登错登、口径不一 | Missing entries and unequal calibers | content disclosures/demo-justice/2025/demo-legal-aid-2025/v2.json#/results/6/quality ; content evidence/demo-record-check.json ; page /quality/
E34 | 欠发达地区经费人力不足 | Regions with little money and staff | content schemes/demo-street-governance/v1.json#/coefficients/0/rationale ; page /compare/ ; content segments/demo-service-conditions.json#/segments/1/organisations ; page /org/demo-beihe/
E35 | 存证保证数据真实 | Attestation of data | content evidence/demo-receipt-2025.json#/attestation ; core core/log/proof.ts
E36 | 辅助信访分类，人工复核 | Assisted classification, reviewed by people | content evidence/demo-ai-classification.json#/aiAssisted
E37 | 分领域核心指标：涉农、劳资 | Core indicators by domain: rural, labour | content library/petitions/rural-policy-verification.json ; content library/petitions/labour-arbitration-days.json ; content library/petitions/rural-policy-verification.json#/topic
E38 | 三项建议权：改进、政策、问责 | Three rights to propose | content applications/demo-petition-improvement-2025.json ; content applications/demo-petition-policy-2025.json ; content applications/demo-petition-accountability-2025.json
E39 | 信访岗位晋升与化解实效挂钩 | Promotion tied to results | content applications/demo-petition-promotion-2025.json#/count
E40 | 诊断功能：识别短板，预警风险 | Diagnosis of weak spots | content schemes/demo-legal-aid/v2.json#/warningRules/0 ; page /quality/
E41 | 引文标记与来源标注 | Citations and sources | content disclosures/suining-petition/2020/suining-petition-2020/v1.json#/sources/0 ; content disclosures/national-petition/2022/national-petition-claims-2022/v1.json#/claims/0/source
`;

/** Rows that nothing represents yet, with the reason. */
export const unrepresented: readonly { readonly id: string; readonly because: string }[] = [];

/** What the platform can represent: 169 rows, A01 to E41, in order. */
export const checklist: readonly ChecklistRow[] = table.trim().split('\n').map(readRow);

function readRow(line: string): ChecklistRow {
  const [id = '', practice = '', practiceEn = '', shownBy = ''] = line.split(' | ');
  return { id, practice, practiceEn, shownBy: shownBy.split(' ; ').map(readRepresentation) };
}

function readRepresentation(text: string): Representation {
  const [kind = '', where = ''] = text.split(' ');
  if (kind === 'page') return { kind, route: where };
  if (kind === 'core') return { kind, file: where };
  const [path = '', pointer = ''] = where.split('#');
  return { kind: 'content', path, pointer };
}
