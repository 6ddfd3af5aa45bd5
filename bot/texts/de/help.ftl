### /hilfe: ein Rahmen um das, was die Befehle selbst von sich sagen.

help-title = **Ich lerne deinen Filmgeschmack und sage dir, was du schauen kannst**
help-start = Fang mit **/los** an: fünf Filme, je ein Klick, und ich empfehle dir etwas. Von da an macht jede Bewertung mit **/bewerten** es besser.
help-talk = **Oder red einfach mit mir:** Schreib mir eine Direktnachricht oder erwähne mich: *„was Lustiges aus den 90ern, keine Romanze“*, *„Heat geliebt, Psycho gehasst“*, *„warum?“*.
help-command = { $command } { $description }
help-tell = **Sag mir, was dir gefällt**
help-find = **Finde Filme**
help-together = **Mit anderen**
help-you = **Du und alle hier**
help-admin = **Für alle, die diesen Server verwalten**
help-menus = Klick mit rechts auf eine Nachricht, oder halt sie auf dem Telefon gedrückt, und wähl *Apps* und *Filme finden*: Ich finde die Filme darin. Bei Mitgliedern *Geschmack vergleichen*.
help-private = Was du bewertest und was ich dir empfehle, siehst nur du, außer du zeigst es allen.
