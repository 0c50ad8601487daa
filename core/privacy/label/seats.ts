/** Keys of records that say where a body is, and its line: orgAddr, dept_tel, jgdz. In a person's record they tell of whom the person deals with. */

const bodies =
  'ORG ORGANIZATION UNIT COMPANY CORP DEPT DEPARTMENT OFFICE ENT ENTERPRISE SCHOOL HOSPITAL COURT SHOP STORE AGENCY BANK MERCHANT SUPPLIER VENDOR ACCEPT HANDLE SERVICE BIZ BUSINESS PROJECT SITE STATION WINDOW VENUE PICKUP EVENT MEETING EXAM BRANCH WAREHOUSE WORK AGENT DEVICE INSTALL EQUIPMENT ASSET METER'.split(
    ' ',
  );
const withEnds = (ends: string): string =>
  ends
    .split(' ')
    .flatMap((end) => bodies.map((body) => body + end))
    .join(' ');

/** Their addresses; in Chinese sounds: 机构地址, 单位地址, 办公地址, 企业地址, 经营地址, 公司地址, 项目地址, 医院地址, 办理地点. */
export const seatKeys = `${withEnds('ADDR ADDRESS LOCATION PLACE')} JGDZ DWDZ BGDZ QYDZ JYDZ GSDZ XMDZ YYDZ BLDD BLDZ`;
/** Their lines. */
export const seatLines = `${withEnds('TEL PHONE')} JGDH DWDH BGDH JDDH TSDH ZXDH XXDH`;
