import type { CommanderError } from 'commander';
import type { Language } from '#core/privacy/explain.ts';

/** What is wrong with how a command was called, in one sentence. What was typed as a value is not repeated: it may be private. */
export function misuse({ code, message }: CommanderError, language: Language): string {
  const named = /'([^']*)'/.exec(message)?.[1]?.split('=')[0] ?? '';
  const zh = language === 'zh';
  switch (code) {
    case 'commander.unknownOption': {
      const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
      const hint = near ? (zh ? `；是不是 ${near}` : `; did you mean ${near}`) : '';
      return (zh ? `没有选项 ${named}` : `no option ${named}`) + hint;
    }
    case 'commander.optionMissingArgument':
      return zh ? `选项 ${named} 后缺少值` : `the option ${named} needs a value`;
    case 'commander.missingArgument':
      return zh ? `缺少参数 ${named}` : `the argument ${named} is missing`;
    case 'commander.missingMandatoryOptionValue':
      return zh ? `缺少选项 ${named}` : `the option ${named} is missing`;
    case 'commander.excessArguments':
      return zh ? '参数太多' : 'too many arguments';
    case 'commander.conflictingOption': {
      const other = /with option '([^']*)'/.exec(message)?.[1] ?? '';
      return zh ? `${named} 与 ${other} 不能同用` : `${named} and ${other} exclude each other`;
    }
    case 'commander.invalidArgument': {
      const expected = / is invalid\. ?(.*)$/s.exec(message)?.[1] ?? '';
      const choices = /^Allowed choices are (.*)\.$/.exec(expected)?.[1];
      const words = choices === undefined ? expected : zh ? `应为 ${choices}` : `expected ${choices}`;
      return zh ? `${named} 的值不对：${words}` : `wrong value for ${named}: ${words}`;
    }
    default:
      return zh ? '用法有误' : 'wrong usage';
  }
}
