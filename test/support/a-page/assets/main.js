document.title = "A page that ran";
