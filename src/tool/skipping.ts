import type { EventEmitter } from '@stencil/core';
import { focusQuestion } from '../parts/focus';
import type { SkipDetail } from '../sending/events';
import type { ToolContent } from '../sending/sending';
import type { Frame, FramedTool } from './frame';

/** A tool that asks one thing, which can be skipped. */
export interface SkippableTool<Answer> extends FramedTool<Answer> {
  readonly frame: Frame<Answer>;
  readonly coSkip?: EventEmitter<SkipDetail>;
  content(): ToolContent<Answer>;
}

/** The person chooses not to answer. */
export function skip<Answer>(tool: SkippableTool<Answer>): void {
  tool.frame.show({ phase: 'skipped', announcement: 'skippedStatus', problems: [] }, 'title');
  tool.coSkip?.emit({ name: tool.name, questionId: tool.content().question.id });
}

/** After skipping, or clearing: the person answers after all. */
export function reopen<Answer>({ frame, host }: SkippableTool<Answer>): void {
  frame.show({ phase: 'open', announcement: 'openedStatus' });
  focusQuestion(host);
}
