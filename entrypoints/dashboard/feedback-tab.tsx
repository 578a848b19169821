export function FeedbackTab() {
  return null;
}
