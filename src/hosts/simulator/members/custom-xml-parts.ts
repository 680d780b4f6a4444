import { invalidArgument, itemNotFound } from '../excel-error';
import { defineExcelType, type HostObject } from '../host-object';
import type { SimulatedWorkbook, XmlPart } from '../model/simulated-workbook';
import { xmlRoot } from '../model/xml-root';
import { textArgument } from './arguments';

interface PartOf {
  readonly workbook: SimulatedWorkbook;
  readonly part: XmlPart;
}

interface PartsWith {
  readonly workbook: SimulatedWorkbook;
  readonly namespace: string;
}

const customXmlPart = defineExcelType<PartOf>({
  name: 'CustomXmlPart',
  id: ({ part }) => part.id,
  isAlive: ({ workbook, part }) => workbook.xmlParts.includes(part),
  scalars: {
    Id: { set: '1.5', read: ({ part }) => part.id },
    NamespaceUri: { set: '1.5', read: ({ part }) => namespaceOf(part) },
  },
  methods: {
    GetXml: { set: '1.5', effect: 'none', call: ({ part }) => part.xml },
    SetXml: {
      set: '1.5',
      effect: 'write',
      call({ part }, args) {
        part.xml = xmlArgument(args);
      },
    },
    Delete: {
      set: '1.5',
      effect: 'write',
      call({ workbook, part }) {
        workbook.xmlParts.splice(workbook.xmlParts.indexOf(part), 1);
      },
    },
  },
});

/** The parts with one namespace. */
const scopedCollection = defineExcelType<PartsWith>({
  name: 'CustomXmlPartScopedCollection',
  items: {
    list: scoped,
    find: ({ workbook }, key) => find(workbook, key),
  },
  openers: {
    GetOnlyItemOrNullObject: {
      set: '1.5',
      effect: 'none',
      open(target) {
        const [only, ...others] = scoped(target);
        return others.length > 0 ? null : (only ?? null);
      },
    },
  },
});

/** Custom XML parts of the workbook, which travel in the file. */
export const customXmlPartCollection = defineExcelType<SimulatedWorkbook>({
  name: 'CustomXmlPartCollection',
  items: {
    list: (workbook) => workbook.xmlParts.map((part) => customXmlPart({ workbook, part })),
    find,
  },
  openers: {
    Add: {
      set: '1.5',
      effect: 'write',
      open(workbook, args) {
        const part: XmlPart = { id: workbook.newId(), xml: xmlArgument(args) };
        workbook.xmlParts.push(part);
        return customXmlPart({ workbook, part });
      },
    },
    GetByNamespace: {
      set: '1.5',
      effect: 'none',
      open: (workbook, args) =>
        scopedCollection({ workbook, namespace: textArgument(args, 0, 'namespaceUri') }),
    },
  },
});

function scoped({ workbook, namespace }: PartsWith): HostObject[] {
  return workbook.xmlParts
    .filter((part) => namespaceOf(part) === namespace)
    .map((part) => customXmlPart({ workbook, part }));
}

function find(workbook: SimulatedWorkbook, key: unknown): HostObject {
  const part = workbook.xmlParts.find(({ id }) => id === key);
  if (part === undefined) throw itemNotFound('there is no such custom XML part');
  return customXmlPart({ workbook, part });
}

function namespaceOf({ xml }: XmlPart): string {
  return xmlRoot(xml)?.namespace ?? '';
}

function xmlArgument(args: readonly unknown[]): string {
  const xml = textArgument(args, 0, 'xml');
  if (xmlRoot(xml) === undefined) throw invalidArgument('this is no XML');
  return xml;
}
