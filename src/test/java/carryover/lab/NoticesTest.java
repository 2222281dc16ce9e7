package carryover.lab;

import static org.assertj.core.api.Assertions.assertThat;

import carryover.workbench.Message;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private static final Message SAVED = Message.news("Exported a.png");
  private static final Message FULL = Message.error("Not exported: the disk is full");
  private static final Message GONE = Message.error("Not opened: there is no such file");

  private final Notices notices = new Notices();

  private Message shown() {
    return notices.shownProperty().get();
  }

  @Test
  void newsFadeAfterAWhile() {
    notices.tell(SAVED);
    notices.advance(Notices.NEWS_SECONDS - 0.5);
    assertThat(shown()).isEqualTo(SAVED);
    assertThat(notices.opacityProperty().get()).isBetween(0.1, 0.9);

    notices.advance(0.6);
    assertThat(shown()).isEqualTo(Message.NONE);
    assertThat(notices.passingProperty().get()).isFalse();
  }

  @Test
  void anErrorStaysUntilItWasReadWhateverComes() {
    notices.tell(FULL);
    notices.advance(1000);
    notices.tell(SAVED);
    assertThat(shown()).isEqualTo(FULL);
    assertThat(notices.opacityProperty().get()).isEqualTo(1);

    notices.dismiss();
    assertThat(shown()).as("what came meanwhile").isEqualTo(SAVED);
    notices.advance(Notices.NEWS_SECONDS);
    assertThat(shown()).isEqualTo(Message.NONE);
  }

  @Test
  void noErrorIsLostToANewerOneAndTheSameOneIsReadOnce() {
    notices.tell(FULL);
    notices.tell(GONE);
    notices.tell(FULL);
    assertThat(notices.unread()).isEqualTo(2);
    assertThat(shown()).isEqualTo(FULL);

    notices.dismiss();
    assertThat(shown()).isEqualTo(GONE);
    notices.dismiss();
    assertThat(shown()).isEqualTo(Message.NONE);
  }

  @Test
  void nothingToSayChangesNothing() {
    notices.tell(FULL);
    notices.tell(Message.NONE);

    assertThat(shown()).isEqualTo(FULL);
  }
}
