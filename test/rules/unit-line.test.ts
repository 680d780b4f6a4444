import { unitLine } from '../../src/core/rules/form/unit-line';
import { ruleTable } from '../support/rule-table';
import { WRONG_UNIT_CASES } from '../support/wrong-unit-cases';

ruleTable(unitLine, WRONG_UNIT_CASES);
