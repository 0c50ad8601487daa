import type { Policy } from '#core/privacy/policy/policy.ts';
import { answerLines } from './answer-lines.ts';
import { answerText } from './answer-text.ts';
import type { Piece, PieceTask } from './piece.ts';

/** The answer to one piece, by what was asked. Never throws. */
export async function answerPiece(task: PieceTask, piece: Piece, policy: Policy): Promise<string> {
  return task === 'questions' ? answerLines(piece.bytes, policy) : answerText(task.text, piece, policy);
}
