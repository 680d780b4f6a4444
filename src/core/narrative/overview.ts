import { passage } from './fragment';
import { defineSection } from './section';

/** 二, lead sentence: the budget is comprehensive. */
export const overview = defineSection({
  id: '二',
  heading: '二、部门预算安排的总体情况',
  needs: [],
  write: (_tables, { department }) => [
    passage`按照预算管理有关规定，目前${department}预算的编制实行综合预算制度，即全部收入和支出都反映在预算中。`,
  ],
});
