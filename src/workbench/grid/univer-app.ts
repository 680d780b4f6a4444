import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import {
  CalculationMode,
  IRenderManagerService,
  SheetSkeletonManagerService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import gridWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteWords from '@univerjs/sheets-note-ui/locale/zh-CN';
import { HIDDEN_MENUS } from './hidden-menus';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';

/** Univer as the grid uses it: one workbook at a time. */
export interface UniverApp {
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** The workbook shown. */
  readonly workbook: Workbook;
  /** Replaces the workbook shown. */
  show(data: Partial<IWorkbookData>): void;
  clearUndo(): void;
  /** Calls back whenever a sheet has come to the front and can be measured, brought there by whomever. */
  onSheetShown(listener: () => void): void;
}

/**
 * Starts Univer with everything a spreadsheet needs, in Chinese, inside an element of the page. Nothing is requested from anywhere.
 */
export function startUniver(container: HTMLElement): UniverApp {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(gridWords, noteWords) },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    // What the file says is shown first, as in Excel; only formulas without a result are computed at once.
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    disableAutoFocus: true,
    menu: HIDDEN_MENUS,
    // The green corner at a number kept as text stays, as in Excel; a box over the cells beside it would only be in the way.
    sheets: { disableForceStringAlert: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin, { menu: HIDDEN_MENUS });

  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const shownListeners: (() => void)[] = [];
  const undo = injector.get(IUndoRedoService);
  const create = (data: Partial<IWorkbookData>): Workbook =>
    univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  // Most services exist only once there is a workbook; the empty one is what is seen until a file has been read.
  let shown = create({});
  return {
    injector,
    commands,
    get workbook() {
      return shown;
    },
    show(data) {
      const before = shown.getUnitId();
      shown = create(data);
      instances.disposeUnit(before);
      const renderer = injector.get(IRenderManagerService).getRenderById(shown.getUnitId());
      renderer?.with(SheetSkeletonManagerService).currentSkeleton$.subscribe((skeleton) => {
        if (skeleton) for (const listener of shownListeners) listener();
      });
    },
    onSheetShown(listener) {
      shownListeners.push(listener);
    },
    clearUndo() {
      undo.clearUndoRedo(shown.getUnitId());
    },
  };
}
