import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    flexShrink: 0,
  },
  text: { flexGrow: 1, minWidth: 0 },
  info: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, border: `1px solid ${tokens.colorStatusSuccessBorder1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, border: `1px solid ${tokens.colorStatusDangerBorder1}` },
});

export interface NoticeProps {
  readonly intent: 'info' | 'success' | 'error';
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A message in the pane. What it is about is said in words: its colour only underlines them. */
export function Notice({ intent, title, children, action }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])}>
      <Text className={styles.text}>
        {title !== undefined && <strong>{title} </strong>}
        {children}
      </Text>
      {action}
    </div>
  );
}
