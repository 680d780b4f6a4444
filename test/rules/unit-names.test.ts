import { unitNames } from '../../src/core/rules/across-tables/unit-names';
import { forms, projectTable } from '../support/project-forms';
import { basicTable, organisationTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 机构设置 with codes: `编码 | 名称 | 性质`, the first unit in row 3. */
const organisation = (...units: readonly string[]): string =>
  organisationTable(units.join('\n'), '单位编码 | 单位名称 | 单位性质');
/** A table whose head is the cell A2. */
const basic = (head: string): string =>
  basicTable('人员经费 | 392.65 | 350.69\n日常公用经费 | 16.75 | 16.75\n合计 | 409.40 | 367.44', undefined, {
    head,
  });

const BUREAU = '怀来县医疗保障局';
const CENTRE = '怀来县医疗保险中心';
/** As published: no codes. */
const published = organisation(` | ${BUREAU} | 行政`, ` | ${CENTRE} | 事业`);
const coded = organisation(`450001 | ${BUREAU} | 行政`, `450003 | ${CENTRE} | 事业`);

/** Performance sheets whose heads (A2, A9, A16 …) print these units. */
const heads = (...units: readonly string[]): string =>
  forms(
    ...units.map((unit, index) => ({ code: `${index}`, name: `项目${index + 1}`, budget: '1.00', unit })),
  );

/** A project table (head: 怀来县医疗保障局) whose rows print these units in A4, A5 … */
const rows = (...units: readonly string[]): string =>
  projectTable(...units.map((unit, index) => `${unit} | | 项目${index + 1} | | 1.00`));

ruleTable(unitNames, {
  passes: [
    {
      name: '表头和单位栏都是机构设置的名称',
      given: published + heads(`450001${BUREAU}`, `450003${CENTRE}`) + rows(BUREAU, CENTRE),
    },
    { name: '机构设置有编码，各表的编码也对', given: coded + heads(`450001${BUREAU}`, `450003${CENTRE}`) },
    {
      name: '机构设置把编码写在名称前面',
      given: organisation(` | 450001${BUREAU} | 行政`) + heads(`450001 ${BUREAU}`),
    },
    {
      name: '编码是数字、全角、夹空格，名称有换行和零宽字符',
      given:
        organisation(`450001 | "怀来县\\n医疗保障局" | 行政`) +
        heads('"４５０００１-怀来县 医疗\u200b保障局"'),
    },
    { name: '编码加了方括号', given: coded + rows(`[450001]${BUREAU}`) },
    { name: '部门编码是三位', given: published + basic(`450${BUREAU}`) },
    { name: '单位栏合并，下一行空着', given: published + rows(BUREAU, '', CENTRE) },
    { name: '表头写“编制单位：”并留盖章处', given: published + basic(`编制单位：${BUREAU}（盖章）`) },
    {
      name: '表头是部门，机构设置列的是本级',
      given: organisation(` | ${BUREAU}（本级） | 行政`, ` | ${CENTRE} | 事业`) + basic(BUREAU),
    },
    { name: '表头注明汇总或机关', given: published + basic(`${BUREAU}（汇总）`) + rows(`${BUREAU}机关`) },
    {
      name: '半角和全角括号',
      given:
        organisation(` | ${BUREAU} | 行政`, ' | 怀来县幼儿园（东园） | 事业') + rows('怀来县幼儿园(东园)'),
    },
    { name: '单位栏只写了编码，没有名称可比', given: published + rows('450001', CENTRE) },
  ],
  finds: [
    {
      name: '没有机构设置，编码少打了一位',
      given: heads(`450001${BUREAU}`, `450001${BUREAU}`, `45001${BUREAU}`),
      expect: [
        {
          messageId: 'slip',
          at: ['绩效目标表!A16'],
          severity: 'warning',
          says: `单位写的是“45001${BUREAU}”，其他2处写的是“450001${BUREAU}”。`,
        },
      ],
      unchecked: ['没有找到《机构设置表》，或表中没有读到单位，不知道单位的法定名称'],
    },
    {
      name: '2023年：各表写怀来县医疗保障部门，机构设置是怀来县医疗保障局；一条问题列出全部单元格',
      given:
        published +
        basic('怀来县医疗保障部门') +
        heads('450001怀来县医疗保障部门', '450001怀来县医疗保障部门', `450003${CENTRE}`),
      expect: [
        {
          messageId: 'unknownName',
          at: ['基本!A2', '绩效目标表!A2', '绩效目标表!A9'],
          severity: 'warning',
          stated: '怀来县医疗保障部门',
          expected: BUREAU,
          says: '单位名称“怀来县医疗保障部门”不在机构设置表中，表中对应的名称是“怀来县医疗保障局”，共3处',
        },
      ],
    },
    {
      name: '名称面目全非，凭机构设置的编码认出',
      given: coded + heads('450003县医保中心'),
      expect: [{ messageId: 'unknownName', at: ['绩效目标表!A2'], stated: '县医保中心', expected: CENTRE }],
    },
    {
      name: '机构设置没有编码，凭别处写对的同一编码认出',
      given: published + heads('450003县医保中心', `450003${CENTRE}`),
      expect: [{ messageId: 'unknownName', at: ['绩效目标表!A2'], expected: CENTRE }],
    },
    {
      name: '少写了县名',
      given: published + rows('医疗保障局', CENTRE),
      expect: [{ messageId: 'unknownName', at: ['项目支出表!A4'], stated: '医疗保障局', expected: BUREAU }],
    },
    {
      name: '机构设置漏列了单位：不乱猜',
      given: published + heads('450005怀来县价格监测站'),
      expect: [
        {
          messageId: 'notListed',
          at: ['绩效目标表!A2'],
          stated: '怀来县价格监测站',
          says: '不在机构设置表中，共1处',
        },
      ],
    },
    {
      name: '与两个单位一样相近：不乱猜',
      given:
        organisation(` | ${BUREAU} | 行政`, ' | 怀来县第一中学 | 事业', ' | 怀来县第三中学 | 事业') +
        rows('怀来县第二中学'),
      expect: [{ messageId: 'notListed', at: ['项目支出表!A4'] }],
    },
    {
      name: '两个错误的名称，两条问题',
      given: published + rows('怀来县医疗保障部门', '怀来县医保服务站', '怀来县医疗保障部门'),
      expect: [
        { messageId: 'unknownName', at: ['项目支出表!A4', '项目支出表!A6'], says: '共2处' },
        { messageId: 'notListed', at: ['项目支出表!A5'] },
      ],
    },
    {
      name: '编码与机构设置不符；同一编码的另一个名称不再报一遍',
      given: coded + heads(`450001${BUREAU}`, `450001${CENTRE}`, `450003${CENTRE}`),
      expect: [
        {
          messageId: 'wrongCode',
          at: ['绩效目标表!A9'],
          stated: '450001',
          expected: '450003',
          says: `单位“${CENTRE}”的编码写的是450001，机构设置表是450003，共1处`,
        },
      ],
    },
    {
      name: '机构设置没有编码：一个编码两个名称，少的一方在前',
      given: published + heads(`450001${BUREAU}`, `450001${BUREAU}`, `450001${CENTRE}`),
      expect: [
        {
          messageId: 'severalNames',
          at: ['绩效目标表!A16', '绩效目标表!A2', '绩效目标表!A9'],
          says: `单位编码450001对应了不同的名称：“${CENTRE}”（1处）、“${BUREAU}”（2处）`,
        },
      ],
    },
    {
      name: '没有机构设置表，仍看得出一个编码两个名称',
      given: heads('450001怀来县医疗保障部门', `450001${BUREAU}`),
      expect: [{ messageId: 'severalNames', at: ['绩效目标表!A2', '绩效目标表!A9'], severity: 'warning' }],
      unchecked: ['没有找到《机构设置表》，或表中没有读到单位，不知道单位的法定名称'],
    },
    {
      name: '一个单位两个编码',
      given: published + heads(`450003${CENTRE}`, `450013${CENTRE}`, `450003${CENTRE}`),
      expect: [
        {
          messageId: 'severalCodes',
          at: ['绩效目标表!A9', '绩效目标表!A2', '绩效目标表!A16'],
          says: `单位“${CENTRE}”写了不同的编码：450013（1处）、450003（2处）`,
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '2024年：没有机构设置表',
      given: heads(`450001${BUREAU}`, `450003${CENTRE}`),
      reason: '没有找到《机构设置表》',
    },
    {
      name: '机构设置表是空的',
      given: organisation('') + heads(`450001${BUREAU}`),
      reason: '表中没有读到单位',
    },
    {
      name: '本级和汇总是一个单位，不算两个名称',
      given: heads(`450001${BUREAU}`, `450001${BUREAU}（本级）`),
      reason: '没有找到《机构设置表》',
    },
    { name: '各表没有写单位', given: published, reason: '各表上没有读到单位名称' },
    {
      name: '编制单位后面只有盖章处',
      given: published + basic('编制单位：（盖章）'),
      reason: '各表上没有读到单位名称',
    },
  ],
});
