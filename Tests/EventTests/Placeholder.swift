// Tests of Event.
